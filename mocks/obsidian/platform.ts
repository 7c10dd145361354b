import type * as Host from 'obsidian';

/** The devices the stand-in can pretend to be. */
export type Device = 'desktop' | 'phone';

/** What the app says about the machine it runs on (obsidian.d.ts `Platform`); change it with {@link setDevice}. */
export const Platform: typeof Host.Platform = {
  isDesktop: true,
  isMobile: false,
  isDesktopApp: true,
  isMobileApp: false,
  isIosApp: false,
  isAndroidApp: false,
  isPhone: false,
  isTablet: false,
  isMacOS: false,
  isWin: false,
  isLinux: true,
  isSafari: false,
  resourcePathPrefix: 'app://',
};

/**
 * Switches between desktop and phone. `app.emulateMobile(true)` of the app keeps `isDesktopApp` true; the stand-in
 * imitates a phone itself, where it is false.
 */
export function setDevice(device: Device): void {
  const isPhone = device === 'phone';
  Object.assign(Platform, {
    isDesktop: !isPhone,
    isDesktopApp: !isPhone,
    isLinux: !isPhone,
    isMobile: isPhone,
    isMobileApp: isPhone,
    isAndroidApp: isPhone,
    isPhone,
  });
}
