package com.stylesense.local;

import com.stylesense.runtime.error.UnavailableException;
import io.micronaut.context.annotation.Value;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.core.annotation.Order;
import io.micronaut.core.convert.ConversionService;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
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
 * counts once all of it is there, so that nobody takes a place by sending slowly; only of large bodies, which are photos, so many are taken
 * in at once, as each is in memory from its first byte on. Whether the server lives may be asked at any time. In the cloud each function
 * answers one request at a time, and Lambda bounds how many there are.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Admission {

    private static final String HEALTH = "/health";

    private static final int A_PROCESSOR = 128;

    /** No JSON may have more. */
    private static final int SMALL_BODY = 64 * 1024;

    private static final int LARGE_BODIES = 4;

    private final Semaphore places;
    private final Semaphore placesOfLargeBodies = new Semaphore(LARGE_BODIES);

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
        Mono<MutableHttpResponse<?>> answer = Mono.fromCompletionStage(() -> whole(request))
                .flatMap(here -> within(places, Mono.from(rest.proceed())));
        return isLarge(request) ? within(placesOfLargeBodies, answer) : answer;
    }

    private static Mono<MutableHttpResponse<?>> within(Semaphore places, Mono<MutableHttpResponse<?>> answer) {
        return Mono.defer(() -> places.tryAcquire()
                ? answer.doFinally(end -> places.release())
                : Mono.error(UnavailableException.busy()));
    }

    /** Or may become so, where its length is not told. */
    private static boolean isLarge(ServerHttpRequest<?> request) {
        return length(request) > SMALL_BODY;
    }

    private static long length(ServerHttpRequest<?> request) {
        HttpHeaders headers = request.getHeaders();
        return headers.contentLength().orElse(headers.contains(HttpHeaders.TRANSFER_ENCODING) ? Long.MAX_VALUE : 0);
    }

    /** Once its body has come; one that breaks off or is too large is the next one's to refuse. */
    private static CompletableFuture<Boolean> whole(ServerHttpRequest<?> request) {
        if (length(request) == 0) {
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
