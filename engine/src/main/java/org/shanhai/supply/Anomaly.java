package org.shanhai.supply;

import org.shanhai.key.Keyed;

/// Something unusual in a table, kept as it is unless the rule says otherwise.
///
/// @param industry its number
public record Anomaly(int industry, Kind kind, double value) {
    /// What is unusual.
    public enum Kind implements Keyed {
        NO_OUTPUT(Rule.LEFT_OUT),
        NEGATIVE_INPUT(Rule.KEPT),
        /// Drawn down in proportion to output.
        NEGATIVE_STOCKS(Rule.DRAWN_DOWN_WHERE_MADE),
        /// Rebates exceed taxes.
        NEGATIVE_TAXES(Rule.KEPT_AS_NO_TAX_BROUGHT),
        NEGATIVE_SURPLUS(Rule.KEPT),
        INPUTS_EXCEED_OUTPUT(Rule.KEPT),
        EXPORTS_EXCEED_OUTPUT(Rule.NOTHING_LEFT_FOR_HOME_USE);

        private final Rule rule;

        Kind(Rule rule) {
            this.rule = rule;
        }

        public Rule rule() {
            return rule;
        }
    }

    /// What is done with it.
    public enum Rule implements Keyed {
        KEPT,
        KEPT_AS_NO_TAX_BROUGHT,
        LEFT_OUT,
        DRAWN_DOWN_WHERE_MADE,
        NOTHING_LEFT_FOR_HOME_USE
    }
}
