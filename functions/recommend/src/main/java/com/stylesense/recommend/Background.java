package com.stylesense.recommend;

import jakarta.inject.Singleton;
import java.util.concurrent.Executor;

/** What is done behind the requests' backs: every few seconds at most, so a thread of its own each time costs nothing that counts. */
@Singleton
final class Background implements Executor {

    private final Thread.Builder threads = Thread.ofPlatform().name("background-", 0).daemon();

    @Override
    public void execute(Runnable task) {
        threads.start(task);
    }
}
