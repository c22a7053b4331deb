package org.shanhai.supply;

import org.shanhai.region.Basis;

/// What effects are measured in: output, value added, jobs, a pressure. Input–output analysis calls
/// it an extension of the table; in an answer it is the indicator.
public interface Extension {
    String key();

    /// Of the indicator itself, as `persons`, `CNY` or `t`.
    String unit();

    /// How its amounts are known.
    Basis basis();
}
