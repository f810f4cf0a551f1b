// Modules that the platform supplies at run time and that @salesforce/lightning-types 0.8.0 does not type.

declare module '@salesforce/apex/*' {
    const apexMethod: import('./apex-method').ApexMethod;
    export default apexMethod;
}

declare module '@salesforce/apex' {
    export function refreshApex(wiredResult: unknown): Promise<void>;
}

declare module '@salesforce/schema/*' {
    const reference: { readonly fieldApiName: string; readonly objectApiName: string };
    export default reference;
}

declare module '@salesforce/label/*' {
    const label: string;
    export default label;
}

declare module '@salesforce/customPermission/*' {
    const hasPermission: boolean | undefined;
    export default hasPermission;
}

declare module '@salesforce/userPermission/*' {
    const hasPermission: boolean | undefined;
    export default hasPermission;
}

declare module '@salesforce/i18n/*' {
    const value: string;
    export default value;
}

declare module '@salesforce/resourceUrl/*' {
    const url: string;
    export default url;
}
