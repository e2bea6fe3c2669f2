package com.stylesense.runtime.lambda;

import com.stylesense.runtime.secret.Secrets;
import com.stylesense.runtime.secret.SecretsRenewed;
import io.micronaut.context.ApplicationContext;
import java.util.function.Supplier;
import org.crac.Context;
import org.crac.Core;
import org.crac.Resource;

/**
 * What has to happen around a SnapStart snapshot. Before: answer a few requests, so that classes are loaded and code is warm, then let go
 * of the database, whose connections no copy could use. After: read the secrets anew, since they may have changed since the version
 * was published, and connect again. Randomness needs nothing here: the JDK's SecureRandom draws from the operating system each time.
 */
final class Snapshot implements Resource {

    private final ApplicationContext context;
    private final Runnable priming;
    private final Supplier<Secrets> secrets;

    Snapshot(ApplicationContext context, Runnable priming, Supplier<Secrets> secrets) {
        this.context = context;
        this.priming = priming;
        this.secrets = secrets;
    }

    /** Where Lambda takes one. The caller keeps this object: Lambda's registry holds it weakly. */
    Snapshot register() {
        if (FunctionContext.willBeSnapshot()) {
            Core.getGlobalContext().register(this);
        }
        return this;
    }

    @Override
    public void beforeCheckpoint(Context<? extends Resource> registry) {
        priming.run();
        context.getBeansOfType(SnapshotResource.class).forEach(SnapshotResource::release);
    }

    @Override
    public void afterRestore(Context<? extends Resource> registry) {
        context.getEventPublisher(SecretsRenewed.class).publishEvent(new SecretsRenewed(secrets.get()));
        context.getBeansOfType(SnapshotResource.class).forEach(SnapshotResource::restore);
    }
}
