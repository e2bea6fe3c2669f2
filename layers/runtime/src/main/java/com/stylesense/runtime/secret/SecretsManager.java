package com.stylesense.runtime.secret;

import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/** AWS Secrets Manager. One short-lived client a reading: it is asked at start and after a restore, never per request. */
public final class SecretsManager implements SecretStore {

    @Override
    public String read(String arn) {
        try (SecretsManagerClient client = SecretsManagerClient.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build()) {
            return client.getSecretValue(request -> request.secretId(arn)).secretString();
        } catch (SdkException refused) {
            throw new SecretUnreadableException(
                    "The secret " + arn + " cannot be read; the function's role needs"
                            + " secretsmanager:GetSecretValue on it, and its subnets a way to Secrets Manager.",
                    refused);
        }
    }
}
