/** Calls back now and whenever a media query starts or stops to match. @returns stops that */
export function onMedia(query: string, listener: (matches: boolean) => void): () => void {
    const media = matchMedia(query);
    const change = () => listener(media.matches);
    change();
    media.addEventListener('change', change);
    return () => media.removeEventListener('change', change);
}

/** Calls back now and whenever the window becomes as narrow as a phone, or wider. @returns stops that */
export const onPhone = (listener: (isPhone: boolean) => void): (() => void) =>
    onMedia('(max-width: 47.9375em)', listener);
