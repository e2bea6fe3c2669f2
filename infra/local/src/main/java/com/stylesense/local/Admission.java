package com.stylesense.local;

import com.stylesense.runtime.error.UnavailableException;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.convert.ConversionService;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody.SplitBackpressureMode;
import io.micronaut.http.body.CloseableByteBody;
import io.micronaut.http.filter.FilterContinuation;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/**
 * Lets in so many requests at once and sends the others away: in a queue that nobody bounds everybody waits until they have left. A request
 * counts once all of it is there, so that nobody takes a place by sending slowly. Whether the server lives may be asked at any time. In the
 * cloud each function answers one request at a time, and Lambda bounds how many there are.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Admission {

    private static final String HEALTH = "/health";

    private static final int A_PROCESSOR = 128;

    private final Semaphore places;

    Admission(@Value("${stylesense.requests-at-once:}") String atOnce) {
        places = new Semaphore(
                atOnce.isBlank() ? A_PROCESSOR * Runtime.getRuntime().availableProcessors() : count(atOnce));
    }

    private static int count(String given) {
        return ConversionService.SHARED
                .convert(given, Integer.class)
                .filter(count -> count > 0)
                .orElseThrow(() -> new ConfigurationException(
                        "STYLESENSE_REQUESTS_AT_ONCE is '%s': give it 1 or more.".formatted(given)));
    }

    @RequestFilter
    Publisher<MutableHttpResponse<?>> admit(
            ServerHttpRequest<?> request, FilterContinuation<Publisher<MutableHttpResponse<?>>> rest) {
        if (request.getPath().equals(HEALTH)) {
            return rest.proceed();
        }
        return Mono.fromCompletionStage(whole(request))
                .flatMap(here -> places.tryAcquire()
                        ? Mono.from(rest.proceed()).doFinally(end -> places.release())
                        : Mono.error(UnavailableException.busy()));
    }

    /** Once its body has come; one that breaks off or is too large is the next one's to refuse. */
    private static CompletableFuture<Boolean> whole(ServerHttpRequest<?> request) {
        if (request.byteBody().expectedLength().orElse(-1) == 0) {
            return CompletableFuture.completedFuture(true);
        }
        CloseableByteBody copy = request.byteBody().split(SplitBackpressureMode.FASTEST);
        return copy.buffer().handle((body, failure) -> {
            if (body != null) {
                body.close();
            }
            return true;
        });
    }
}
