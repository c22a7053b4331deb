package org.shanhai.supply;

import org.shanhai.region.Basis;

/// What an effect is measured in: output, value added, jobs, a pressure.
public interface Yardstick {
    String key();

    /// Of the indicator itself, as `persons`, `CNY` or `t`.
    String unit();

    /// How its amounts are known.
    Basis basis();
}
