import { ConfigurationServiceClientCredentialFactory } from "botbuilder";

/** The app's registration with Microsoft Entra. */
export interface TeamsCredentials {
  appId: string;
  /** The one tenant that it is registered in; null for an app of any tenant. */
  tenantId: string | null;
  secret:
    | { kind: "password"; password: string }
    /** Hex thumbprint, and the private key in PEM. */
    | { kind: "certificate"; thumbprint: string; privateKey: string };
}

/** What the SDK makes its own tokens of. */
export function createCredentials({ appId, tenantId, secret }: TeamsCredentials) {
  return new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: appId,
    MicrosoftAppType: tenantId === null ? "MultiTenant" : "SingleTenant",
    ...(tenantId === null ? {} : { MicrosoftAppTenantId: tenantId }),
    ...(secret.kind === "password"
      ? { MicrosoftAppPassword: secret.password }
      : { CertificateThumbprint: secret.thumbprint, CertificatePrivateKey: secret.privateKey }),
  });
}
