package org.shanhai.supply;

/// Something unusual in a table, kept as it is unless the rule says otherwise.
///
/// @param industry its number
public record Anomaly(int industry, Kind kind, double value) {
    /// What is unusual.
    public enum Kind {
        NO_OUTPUT("no_output", Rule.LEFT_OUT),
        NEGATIVE_INPUT("negative_input", Rule.KEPT),
        /// Drawn down in proportion to output.
        NEGATIVE_STOCKS("negative_stocks", Rule.DRAWN_DOWN_WHERE_MADE),
        /// Rebates exceed taxes.
        NEGATIVE_TAXES("negative_taxes", Rule.KEPT_AS_NO_TAX_BROUGHT),
        NEGATIVE_SURPLUS("negative_surplus", Rule.KEPT),
        INPUTS_EXCEED_OUTPUT("inputs_exceed_output", Rule.KEPT),
        EXPORTS_EXCEED_OUTPUT("exports_exceed_output", Rule.NOTHING_LEFT_FOR_HOME_USE);

        private final String key;
        private final Rule rule;

        Kind(String key, Rule rule) {
            this.key = key;
            this.rule = rule;
        }

        public String key() {
            return key;
        }

        public Rule rule() {
            return rule;
        }
    }

    /// What is done with it.
    public enum Rule {
        KEPT("kept"),
        KEPT_AS_NO_TAX_BROUGHT("kept_as_no_tax_brought"),
        LEFT_OUT("left_out"),
        DRAWN_DOWN_WHERE_MADE("drawn_down_where_made"),
        NOTHING_LEFT_FOR_HOME_USE("nothing_left_for_home_use");

        private final String key;

        Rule(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
