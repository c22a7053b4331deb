package org.shanhai.app.serve;

import java.time.Duration;
import java.util.Map;
import org.shanhai.app.enquiry.Asked;

/// In which row a question waits for its turn. What takes a moment never waits behind what takes
/// minutes, nor does either behind what somebody sent.
public enum Lane {
    /// Takes seconds at most.
    QUICK(2, Duration.ofMinutes(15)),
    /// May take all cores for a while.
    LONG(1, Duration.ofHours(1)),
    /// Reads what somebody sent, of which nothing is known.
    SENT(1, Duration.ofMinutes(5));

    /// Questions that take long, by the switch that makes them; all others are quick.
    private static final Map<String, String> LASTING =
            Map.of(
                    "admit", "all",
                    "decisions verify", "",
                    "decisions why", "",
                    "leap", "all",
                    "pair", "assign",
                    "plan", "",
                    "report", "");

    private final int beside;
    private final Duration most;

    Lane(int beside, Duration most) {
        this.beside = beside;
        this.most = most;
    }

    /// How many are answered side by side.
    public int beside() {
        return beside;
    }

    /// How long a turn may last.
    public Duration most() {
        return most;
    }

    public static Lane of(Asked asked, Form form) {
        if (asked.given().containsKey(ServedQuestions.ACTUALS)) {
            return SENT;
        }
        String maker = LASTING.get(asked.enquiry().name());
        boolean lasts = maker != null && (maker.isEmpty() || asked.given().containsKey(maker));
        return lasts || form.isPaper() && !form.isBeside() ? LONG : QUICK;
    }
}
