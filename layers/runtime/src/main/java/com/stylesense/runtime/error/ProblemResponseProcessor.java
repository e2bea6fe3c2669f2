package com.stylesense.runtime.error;

import io.micronaut.context.annotation.Primary;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.naming.NameUtils;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.codec.CodecException;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.json.JsonSyntaxException;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.serde.exceptions.path.PropertyReferencePath;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns every failure that reaches the HTTP layer into a {@link Problem}: ours, the framework's and those nobody
 * foresaw. Only sentences written here or in a {@link ProblemException} reach a client; a framework's message never
 * does, since it may name classes or SQL.
 */
@Singleton
@Primary
public final class ProblemResponseProcessor implements ErrorResponseProcessor<Problem> {

    private static final String BODY = "body";

    @Override
    public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        Throwable cause = context.getRootCause().orElse(null);
        ProblemException fromDatabase = DatabaseFailure.explain(cause).orElse(null);
        if (fromDatabase != null) {
            fromDatabase.headers().forEach(response::header);
            cause = fromDatabase;
        }
        Problem problem = switch (cause) {
            case null -> byStatus(response.status());
            // Nobody reads a body here, so it is the answer that could not be written.
            case CodecException unwritable
            when !context.getRequest().getMethod().requiresRequestBody() -> byStatus(HttpStatus.INTERNAL_SERVER_ERROR);
            default -> describe(cause, response.status());
        };
        return response.status(problem.status())
                .contentType(new MediaType(Problem.MEDIA_TYPE))
                .body(problem);
    }

    private static Problem describe(Throwable cause, HttpStatus status) {
        return switch (cause) {
            case ProblemException ours ->
                new Problem(
                        "about:blank",
                        ours.status().getReason(),
                        ours.status().getCode(),
                        Objects.requireNonNull(ours.getMessage()),
                        ours.code(),
                        ours.errors().isEmpty() ? null : ours.errors(),
                        ours.extensions());
            case ConstraintViolationException broken ->
                problem(
                        HttpStatus.UNPROCESSABLE_ENTITY,
                        "validation_failed",
                        "Some fields break their rules; each is named under errors.",
                        fieldErrors(broken));
            case ConversionErrorException mistyped -> mistyped(field(mistyped));
            case UnsatisfiedRouteException missing -> missing(field(missing.getArgument()));
            // What the two above are to the local server, this is to Lambda's side of the framework.
            case CodecException undecodable
            when wrapped(undecodable, SerdeException.class) instanceof SerdeException unreadable ->
                mistyped(path(unreadable));
            case CodecException undecodable when isAboutNoBody(undecodable) -> missing(BODY);
            default -> byStatus(status);
        };
    }

    private static Problem mistyped(String field) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "malformed_request",
                "The value of " + field + " cannot be read; send one of the documented type.",
                List.of(new Problem.FieldError(field, "has the wrong type or is not one of the allowed values")));
    }

    private static Problem missing(String field) {
        return problem(
                HttpStatus.BAD_REQUEST,
                "malformed_request",
                "The request lacks its " + field + "; send it as documented.",
                List.of(new Problem.FieldError(field, "is required")));
    }

    private static Problem byStatus(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST ->
                problem(
                        status,
                        "malformed_request",
                        "The request cannot be read; send well-formed JSON as documented.",
                        null);
            case UNAUTHORIZED ->
                problem(status, "unauthorized", "Sign in and send the access token as a bearer token.", null);
            case FORBIDDEN -> problem(status, "forbidden", "You may not do this.", null);
            case NOT_FOUND -> problem(status, "not_found", "There is nothing at this address.", null);
            case METHOD_NOT_ALLOWED ->
                problem(
                        status,
                        "method_not_allowed",
                        "This address does not answer to that method; the Allow header lists those that it does.",
                        null);
            case NOT_ACCEPTABLE ->
                problem(status, "not_acceptable", "This address answers in application/json only.", null);
            case REQUEST_ENTITY_TOO_LARGE ->
                problem(status, "body_too_large", "The request is too large; send a smaller one.", null);
            case UNSUPPORTED_MEDIA_TYPE ->
                problem(
                        status,
                        "unsupported_media_type",
                        "This address does not read that content type; send the documented one.",
                        null);
            case SERVICE_UNAVAILABLE ->
                problem(status, "unavailable", "The shop is busy; try again in a moment.", null);
            default ->
                status.getCode() < 500
                        ? problem(
                                status,
                                NameUtils.hyphenate(status.name(), true).replace('-', '_'),
                                status.getReason() + ".",
                                null)
                        : problem(
                                HttpStatus.INTERNAL_SERVER_ERROR,
                                "internal_error",
                                "Something went wrong on our side; try again, and tell us if it stays.",
                                null);
        };
    }

    private static Problem problem(
            HttpStatus status, String code, String detail, @Nullable List<Problem.FieldError> errors) {
        return new Problem("about:blank", status.getReason(), status.getCode(), detail, code, errors, Map.of());
    }

    private static List<Problem.FieldError> fieldErrors(ConstraintViolationException broken) {
        return broken.getConstraintViolations().stream()
                .map(violation -> new Problem.FieldError(field(violation), violation.getMessage()))
                .sorted(Comparator.comparing(Problem.FieldError::field).thenComparing(Problem.FieldError::message))
                .toList();
    }

    /** The path inside the body or query; without one, the name of the parameter that is broken itself. */
    private static String field(ConstraintViolation<?> violation) {
        var path = new StringBuilder();
        String parameter = "";
        for (var node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() == ElementKind.PROPERTY) {
                path.append(path.isEmpty() ? "" : ".").append(snakeCase(node.getName()));
            }
        }
        return path.isEmpty() ? snakeCase(parameter) : path.toString();
    }

    /**
     * Inside a body the path to the value that could not be read, or {@value #BODY} when all of it is of the wrong
     * kind.
     */
    private static String field(ConversionErrorException mistyped) {
        return mistyped.getConversionError().getCause() instanceof SerdeException unreadable
                ? path(unreadable)
                : field(mistyped.getArgument());
    }

    private static String path(SerdeException unreadable) {
        // Innermost first, as the exception collected them on its way out.
        String path = unreadable.getPath().reversed().stream()
                .filter(PropertyReferencePath.class::isInstance)
                .map(step -> snakeCase(((PropertyReferencePath) step).property().getName()))
                .collect(Collectors.joining("."));
        return path.isEmpty() ? BODY : path;
    }

    /** The exception for a body that is not there is the framework's own affair; but it is not about JSON. */
    private static boolean isAboutNoBody(CodecException undecodable) {
        Throwable cause = wrapped(undecodable, IOException.class);
        return cause != null && !(cause instanceof JsonSyntaxException);
    }

    private static @Nullable Throwable wrapped(Throwable outer, Class<? extends Throwable> type) {
        Throwable cause = outer.getCause();
        while (cause != null && !type.isInstance(cause)) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static String field(Argument<?> parameter) {
        return parameter.getAnnotationMetadata().hasAnnotation(Body.class) ? BODY : snakeCase(parameter.getName());
    }

    private static String snakeCase(String name) {
        return NameUtils.underscoreSeparate(name).toLowerCase(Locale.ROOT);
    }
}
