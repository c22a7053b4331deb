package org.shanhai.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LaterTest {
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void itIsWorkedOutOnceAndNotBefore() {
        Later<Integer> later = new Later<>(asked::incrementAndGet);

        assertThat(asked).hasValue(0);
        assertThat(later.get()).isEqualTo(1);
        assertThat(later.get()).isEqualTo(1);
    }

    @Test
    void nothingIsFoundOnceToo() {
        Later<@Nullable Object> later =
                new Later<>(
                        () -> {
                            asked.incrementAndGet();
                            return null;
                        });

        assertThat(later.get()).isNull();
        assertThat(later.get()).isNull();
        assertThat(asked).hasValue(1);
    }

    @Test
    void whatFailedIsTriedAgain() {
        Later<Integer> later =
                new Later<>(
                        () -> {
                            if (asked.incrementAndGet() == 1) {
                                throw new IllegalStateException("not yet");
                            }
                            return 7;
                        });

        assertThatThrownBy(later::get).hasMessage("not yet");
        assertThat(later.get()).isEqualTo(7);
    }

    @Test
    void aListIsMadeWhenSomebodyLooksIntoIt() {
        List<Integer> list = Later.list(() -> List.of(asked.incrementAndGet(), 5));

        assertThat(asked).hasValue(0);
        assertThat(list).containsExactly(1, 5);
        assertThat(list).hasSize(2);
        assertThat(asked).hasValue(1);
    }
}
