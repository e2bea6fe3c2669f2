package com.stylesense.local;

import com.stylesense.runtime.error.Problem;
import com.stylesense.runtime.error.UnavailableException;
import io.micronaut.context.BeanProvider;
import io.micronaut.json.JsonMapper;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what {@link Admission} would refuse as soon as its first line is read, where that is simple: a GET of the same origin, alone on its
 * connection. The way there, through the framework's filters and its handling of errors, costs a good part of what an answer does, and under
 * overload most of what comes is refused.
 */
@Singleton
final class EarlyRefusal extends ConnectionHandling {

    private final BeanProvider<Admission> admission;
    private final BeanProvider<JsonMapper> json;

    /** The same each time. */
    private volatile byte @Nullable [] problem;

    EarlyRefusal(BeanProvider<Admission> admission, BeanProvider<JsonMapper> json) {
        this.admission = admission;
        this.json = json;
    }

    @Override
    ChannelHandler newHandler() {
        return new Gate();
    }

    private FullHttpResponse refusal() {
        byte[] body = problem;
        if (body == null) {
            body = serialized();
            problem = body;
        }
        var response = new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1, HttpResponseStatus.SERVICE_UNAVAILABLE, Unpooled.wrappedBuffer(body));
        UnavailableException.busy().headers().forEach(response.headers()::set);
        response.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .set(HttpHeaderNames.CACHE_CONTROL, "no-store")
                .setInt(HttpHeaderNames.CONTENT_LENGTH, body.length);
        return response;
    }

    private byte[] serialized() {
        UnavailableException busy = UnavailableException.busy();
        try {
            return json.get()
                    .writeValueAsBytes(new Problem(
                            "about:blank",
                            busy.status().getReason(),
                            busy.status().getCode(),
                            Objects.requireNonNull(busy.getMessage()),
                            busy.code(),
                            null,
                            Map.of()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Of one connection. */
    private final class Gate extends ChannelDuplexHandler {

        private static final List<CharSequence> NOT_SIMPLE = List.of(
                HttpHeaderNames.ORIGIN,
                HttpHeaderNames.CONTENT_LENGTH,
                HttpHeaderNames.TRANSFER_ENCODING,
                HttpHeaderNames.EXPECT,
                HttpHeaderNames.UPGRADE);

        /** Requests that have been let through and not answered yet: answers come in the order of the requests. */
        private int unanswered;

        private boolean skipping;

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof HttpRequest request) {
                skipping = isSimple(request) && admission.get().isFull(request.uri());
                if (skipping) {
                    refuse(context, request);
                } else {
                    unanswered++;
                }
            }
            if (skipping) {
                skipping = !(message instanceof LastHttpContent);
                ReferenceCountUtil.release(message);
                // Nobody behind asks for more, having seen nothing.
                context.read();
            } else {
                context.fireChannelRead(message);
            }
        }

        private boolean isSimple(HttpRequest request) {
            return unanswered == 0
                    && request.decoderResult().isSuccess()
                    && request.method().equals(HttpMethod.GET)
                    && !Admission.isFree(request.uri())
                    && NOT_SIMPLE.stream().noneMatch(request.headers()::contains);
        }

        private void refuse(ChannelHandlerContext context, HttpRequest request) {
            FullHttpResponse response = refusal();
            boolean keepAlive = HttpUtil.isKeepAlive(request);
            HttpUtil.setKeepAlive(response, keepAlive);
            context.writeAndFlush(response).addListener(written -> {
                if (!keepAlive) {
                    context.close();
                }
            });
        }

        @Override
        public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
            if (message instanceof LastHttpContent) {
                unanswered--;
            }
            context.write(message, promise);
        }
    }
}
