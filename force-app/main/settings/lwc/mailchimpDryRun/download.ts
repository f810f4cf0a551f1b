/**
 * Lets the browser save a text as a file.
 * @param name name of the file
 */
export function download(name: string, text: string): void {
    // Lightning Web Security lets no type pass that a browser could run; this one it does.
    const url = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    URL.revokeObjectURL(url);
}
