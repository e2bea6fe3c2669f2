package com.stylesense.runtime.secret;

/** The secrets were read again, say after a restore: whoever keeps one takes the new one. */
public record SecretsRenewed(Secrets secrets) {}
