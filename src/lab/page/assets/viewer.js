/** Teams writes dates as the viewer's own region does. The lab's people are British. */
export const viewerRegion = "en-GB";
