#!/bin/sh
# A network of its own in which every address is this machine: nothing leaves it, and everything that is tried arrives.
set -e
ip link set lo up
# WebRTC gathers only addresses that are not the loopback's.
ip link add outside type veth peer name beyond
ip addr add 192.0.2.10/24 dev outside
ip link set outside up
ip link set beyond up
ip route add local 0.0.0.0/0 dev lo
ip -6 route add local ::/0 dev lo 2>/dev/null || true
names=$(mktemp)
echo 'nameserver 127.0.0.1' >"$names"
mount --bind "$names" /etc/resolv.conf
exec "$@"
