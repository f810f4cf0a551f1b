/** Calls back now and whenever a media query starts or stops to match. @returns stops that */
export function onMedia(query: string, listener: (matches: boolean) => void): () => void {
    const media = matchMedia(query);
    const change = () => listener(media.matches);
    change();
    media.addEventListener('change', change);
    return () => media.removeEventListener('change', change);
}
