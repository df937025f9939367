/** Set by the build: whether the command line may not open the app to others. @see electron.vite.config.ts */
declare const __REFUSES_SWITCHES__: boolean
