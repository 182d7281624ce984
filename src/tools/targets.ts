/** The oldest browsers that get the app; older ones get the pages, which need nothing. */
export const TARGETS = ['safari15', 'chrome100', 'firefox102'];
