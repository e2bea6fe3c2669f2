package com.stylesense.local;

import io.micronaut.context.annotation.Value;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Closes connections whose request does not come to its end, as a gateway does: each would hold memory for as long as its client likes. */
@Singleton
final class UnfinishedRequests extends ConnectionHandling {

    private final Duration limit;

    /** @param limit for a request from its first line to its last byte, and for the first line of a new connection */
    UnfinishedRequests(@Value("${stylesense.unfinished-requests:30s}") Duration limit) {
        this.limit = limit;
    }

    @Override
    ChannelHandler newHandler() {
        return new Watch();
    }

    /** Of one connection. */
    private final class Watch extends ChannelInboundHandlerAdapter {

        private @Nullable Future<?> closing;

        @Override
        public void handlerAdded(ChannelHandlerContext context) {
            start(context);
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object message) {
            if (message instanceof HttpRequest) {
                start(context);
            }
            if (message instanceof LastHttpContent) {
                stop();
            }
            context.fireChannelRead(message);
        }

        @Override
        public void handlerRemoved(ChannelHandlerContext context) {
            stop();
        }

        private void start(ChannelHandlerContext context) {
            stop();
            closing = context.executor().schedule(() -> context.close(), limit.toMillis(), TimeUnit.MILLISECONDS);
        }

        private void stop() {
            if (closing != null) {
                closing.cancel(false);
            }
        }
    }
}
