package com.stylesense.runtime.secret;

/** Where a deployment keeps what must not stand in its settings. */
@FunctionalInterface
public interface SecretStore {

    /** @throws SecretUnreadableException with the remedy, when there is none of that name or we may not read it */
    String read(String arn);
}
