package org.shanhai.bench;

import java.util.ArrayList;
import java.util.List;

/// Says of each thing asked for whether it is met, and remembers what is not.
public final class BenchChecks {
    private final List<String> failed = new ArrayList<>();

    public void that(boolean met, String what) {
        System.out.println((met ? "  met: " : "  NOT MET: ") + what);
        if (!met) {
            failed.add(what);
        }
    }

    /// Exit code 1 where anything is not met.
    public void end() {
        System.out.println();
        System.out.println(failed.isEmpty() ? "all met" : "not met: " + failed);
        if (!failed.isEmpty()) {
            System.exit(1);
        }
    }
}
