package com.stylesense.local;

import com.stylesense.local.AdmissionQueue.Turn;
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
import io.micronaut.http.server.netty.NettyHttpRequest;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

/**
 * Has a few requests worked at, a few more wait for their turn and the others sent away: in a queue that nobody bounds everybody waits until
 * they have left. A request counts once all of it is there, so that nobody takes a place by sending slowly; only of large bodies, which are
 * photos, so many are taken in at once, as each is in memory from its first byte on. Whether the server lives may be asked at any time.
 * What is asked of accounts has places and a queue of its own (a bulkhead): a crowd that signs in waits for passwords to be checked, and
 * nobody else may wait behind it. In the cloud each function answers one request at a time, and Lambda bounds how many there are.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Admission {

    private static final String HEALTH = "/health";

    private static final String ACCOUNTS = "/api/auth/";

    private static final int WORKED_AT_A_PROCESSOR = 16;

    /** The seventeen whose passwords are checked or wait for it, and few beside: a crowd is told to come later in turns with everybody else. */
    private static final int ACCOUNTS_WORKED_AT = 20;

    private static final int IN_ALL_A_PROCESSOR = 128;

    /** A fraction of the second that is promised: an answer is as late as a pause of the machine makes it. */
    private static final Duration EXPECTED = Duration.ofMillis(250);

    private static final Duration LONGEST_WAIT = Duration.ofMillis(700);

    /** No JSON may have more. */
    private static final int SMALL_BODY = 64 * 1024;

    private static final int LARGE_BODIES = 4;

    private final AdmissionQueue ofAccounts;
    private final AdmissionQueue ofOthers;
    private final Semaphore placesOfLargeBodies = new Semaphore(LARGE_BODIES);

    Admission(@Value("${stylesense.requests-at-once:}") String atOnce) {
        int processors = Runtime.getRuntime().availableProcessors();
        int inAll = atOnce.isBlank() ? IN_ALL_A_PROCESSOR * processors : count(atOnce);
        ofAccounts = queue(ACCOUNTS_WORKED_AT, inAll);
        ofOthers = queue(WORKED_AT_A_PROCESSOR * processors, inAll);
    }

    private static AdmissionQueue queue(int workedAt, int inAll) {
        return new AdmissionQueue(Math.min(inAll, workedAt), inAll, EXPECTED, LONGEST_WAIT, System::nanoTime);
    }

    private AdmissionQueue queueFor(String address) {
        return address.startsWith(ACCOUNTS) ? ofAccounts : ofOthers;
    }

    private static int count(String given) {
        return ConversionService.SHARED
                .convert(given, Integer.class)
                .filter(count -> count > 0)
                .orElseThrow(() -> new ConfigurationException(
                        "STYLESENSE_REQUESTS_AT_ONCE is '%s': give it 1 or more.".formatted(given)));
    }

    /** Whether the server's health is asked for, as anybody may at any time. */
    static boolean isFree(String address) {
        return address.equals(HEALTH) || address.startsWith(HEALTH + "?");
    }

    /** Whether a request for the address would be refused if it came now. */
    boolean isFull(String address) {
        return queueFor(address).isFull();
    }

    @RequestFilter
    Publisher<MutableHttpResponse<?>> admit(
            ServerHttpRequest<?> request, FilterContinuation<Publisher<MutableHttpResponse<?>>> rest) {
        if (isFree(request.getPath())) {
            return rest.proceed();
        }
        Executor thread =
                ((NettyHttpRequest<?>) request).getChannelHandlerContext().executor();
        // Micronaut 4.10 begins the rest as soon as proceed() is called, whether or not anybody subscribes to what it
        // returns.
        Mono<MutableHttpResponse<?>> answer = Mono.fromCompletionStage(() -> whole(request))
                .flatMap(here ->
                        inTurn(queueFor(request.getPath()), thread, Mono.defer(() -> Mono.from(rest.proceed()))));
        return isLarge(request) ? whereAPhotoMayCome(answer) : answer;
    }

    private static Mono<MutableHttpResponse<?>> inTurn(
            AdmissionQueue queue, Executor thread, Mono<MutableHttpResponse<?>> answer) {
        return Mono.defer(() -> {
            Turn turn = queue.enter();
            return Mono.fromFuture(on(thread, turn.coming())).then(answer).doFinally(end -> turn.giveUp());
        });
    }

    /** Whoever makes room must not do the next one's work, which makes room in its turn. */
    private static CompletableFuture<Void> on(Executor thread, CompletableFuture<Void> coming) {
        return coming.isDone() ? coming : coming.thenRunAsync(() -> {}, thread);
    }

    private Mono<MutableHttpResponse<?>> whereAPhotoMayCome(Mono<MutableHttpResponse<?>> answer) {
        return Mono.defer(() -> placesOfLargeBodies.tryAcquire()
                ? answer.doFinally(end -> placesOfLargeBodies.release())
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
