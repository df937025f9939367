// What counts as reaching the network, in the lines strace writes.
import { expect, it } from 'vitest'
import { readCalls } from './kernel'

it('counts every call that reaches or offers an internet address, and no other', () => {
  const { internet, families, unusedInternetSockets } = readCalls([
    '12 socket(AF_INET, SOCK_DGRAM|SOCK_CLOEXEC, IPPROTO_IP) = 5',
    '12 connect(5, {sa_family=AF_INET, sin_port=htons(53), sin_addr=inet_addr("10.0.0.2")}, 16) = 0',
    '13 socket(AF_INET6, SOCK_STREAM, IPPROTO_IP) = 6',
    '13 bind(6, {sa_family=AF_INET6, sin6_port=htons(0)}, 28) = 0',
    '13 sendto(7, "x", 1, 0, {sa_family=AF_INET, sin_port=htons(9), sin_addr=inet_addr("127.0.0.1")}, 16) = 1',
    '13 sendmsg(8, {msg_name={sa_family=AF_INET, sin_port=htons(9)}, msg_namelen=16}, 0) = 1',
    '14 <... connect resumed>{sa_family=AF_INET, sin_port=htons(80)}, 16) = -1 ECONNREFUSED',
    '14 socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = 9',
    '14 connect(4, {sa_family=AF_UNIX, sun_path="/run/x"}, 110) = 0',
    '14 bind(3, {sa_family=AF_NETLINK, nl_pid=0}, 12) = 0',
    '14 sendto(3, [{nlmsg_len=20}], 20, 0, {sa_family=AF_NETLINK, nl_pid=0}, 12) = 20',
    '14 recvmsg(4, {msg_name={sa_family=AF_INET, sin_port=htons(1)}}, 0) = 1',
    '14 sendto(4, "AF_INET", 7, MSG_NOSIGNAL, NULL, 0) = 7',
  ])
  expect(internet).toHaveLength(5)
  expect(families).toEqual({ AF_INET: 4, AF_INET6: 1, AF_UNIX: 1, AF_NETLINK: 2 })
  expect(unusedInternetSockets).toBe(0)
})
