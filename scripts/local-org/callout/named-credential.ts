/** Named and external credentials: where `callout:Name/path` goes and with which headers. */
import type { Metadata, MetadataFile } from '../org/metadata.ts';
import { nodesOf, rootOf } from '../org/metadata-tree.ts';
import { CredentialValueMissing, evaluateCredentialFormula } from './credential-formula.ts';

interface Parameter {
    readonly parameterType?: string;
    readonly parameterName?: string;
    readonly parameterValue?: string;
    readonly externalCredential?: string;
}

/** One of the org's external credentials as metadata describes it. */
export interface ExternalCredential {
    readonly name: string;
    readonly principals: readonly string[];
    readonly headers: readonly { readonly name: string; readonly formula: string }[];
}

export interface NamedCredential {
    readonly name: string;
    readonly url: string;
    readonly external: ExternalCredential | undefined;
}

function parametersOf(file: MetadataFile, element: string): Parameter[] {
    return nodesOf(rootOf(file), element);
}

export function findNamedCredential(metadata: Metadata, name: string): NamedCredential | undefined {
    const file = metadata.ofType('NamedCredential').find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (!file) {
        return undefined;
    }
    const parameters = parametersOf(file, 'namedCredentialParameters');
    const external = parameters.find((each) => each.parameterType === 'Authentication')?.externalCredential;
    return {
        name: file.name,
        url: parameters.find((each) => each.parameterType === 'Url')?.parameterValue ?? '',
        external: external === undefined ? undefined : findExternalCredential(metadata, external)
    };
}

export function findExternalCredential(metadata: Metadata, name: string): ExternalCredential | undefined {
    const file = metadata.ofType('ExternalCredential').find((each) => each.name.toLowerCase() === name.toLowerCase());
    if (!file) {
        return undefined;
    }
    const parameters = parametersOf(file, 'externalCredentialParameters');
    return {
        name: file.name,
        principals: parameters
            .filter((each) => each.parameterType === 'NamedPrincipal')
            .map((each) => each.parameterName ?? ''),
        headers: parameters
            .filter((each) => each.parameterType === 'AuthHeader')
            .map((each) => ({ name: each.parameterName ?? '', formula: each.parameterValue ?? '' }))
    };
}

/** The headers of an external credential with the principal's values put in; undefined when a value is missing. */
export function credentialHeaders(
    credential: ExternalCredential,
    values: (externalCredential: string, parameter: string) => string | undefined
): Map<string, string> | undefined {
    try {
        return new Map(
            credential.headers.map(({ name, formula }) => [name, evaluateCredentialFormula(formula, values)])
        );
    } catch (error) {
        if (error instanceof CredentialValueMissing) {
            return undefined;
        }
        throw error;
    }
}
