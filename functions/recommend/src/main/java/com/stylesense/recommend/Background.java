package com.stylesense.recommend;

import jakarta.inject.Singleton;
import java.util.concurrent.ThreadFactory;

/** What is done behind the requests' backs: every few seconds at most, so a thread of its own each time costs nothing that counts. */
@Singleton
final class Background {

    private final ThreadFactory threads =
            Thread.ofPlatform().name("background-", 0).daemon().factory();

    void execute(Runnable task) {
        threads.newThread(task).start();
    }
}
