package com.stylesense.runtime.security;

import com.stylesense.runtime.error.MalformedValueException;
import com.stylesense.runtime.json.CanonicalUuid;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Gives controllers their {@link Visitor} out of its header. */
@Singleton
final class VisitorBinder implements TypedRequestArgumentBinder<Visitor> {

    @Override
    public Argument<Visitor> argumentType() {
        return Argument.of(Visitor.class);
    }

    /** @throws MalformedValueException when the header holds anything but a UUID: to take it for no visitor would lose what is sent */
    @Override
    public BindingResult<Visitor> bind(ArgumentConversionContext<Visitor> context, HttpRequest<?> request) {
        String header = request.getHeaders().get(Visitor.HEADER);
        if (header == null) {
            return BindingResult.empty();
        }
        UUID id = CanonicalUuid.parse(header.strip())
                .orElseThrow(() -> new MalformedValueException(Visitor.HEADER, "is no UUID"));
        return () -> Optional.of(new Visitor(id));
    }
}
