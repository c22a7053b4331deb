package org.shanhai.region;

import org.shanhai.key.Keyed;

/// What a word says where it stands in the name or the scope of business of a firm.
public enum Sense implements Keyed {
    /// A good: what it is made by where a word of making goes with it.
    GOOD,
    /// Work on goods that is making by itself, such as electroplating.
    PROCESS,
    /// A service.
    SERVICE,
    /// Goods so wide that they tell no industry, such as hardware or daily goods.
    VAGUE,
    /// What fields, woods and waters give, where it is grown and not worked.
    CROP,
    /// A verb of making.
    MAKE,
    /// A verb of growing or catching.
    GROW,
    /// A verb that leaves open whether one trades or serves, such as "to run".
    RUN,
    /// A verb of trading.
    TRADE,
    /// A verb of trading with those who trade or make; its industry is that of wholesale.
    WHOLESALE,
    /// A verb of trading with households; its industry is that of retail.
    RETAIL,
    /// A verb of serving.
    SERVE,
    /// In a name: settles the industry by itself, such as bank.
    NAME,
    /// In a name: the firm trades.
    TRADER,
    /// In a name: the firm sells to households.
    SHOP,
    /// In a name: what is sold belongs to the members who grow it.
    COOPERATIVE,
    /// In a name: a part of another firm, such as a branch.
    BRANCH,
    /// In a name: legal forms and kinds of house, which say nothing of the industry.
    FORM,
    /// Ends a phrase without saying what it is, such as "and parts".
    TAIL,
    /// A phrase that begins like a verb and is none, such as "machining centre".
    WHOLE,
    /// A phrase every scope may hold, which says nothing, such as "import of own materials".
    IGNORE;

    /// Whether a word of this sense means an industry.
    public boolean meansIndustry() {
        return switch (this) {
            case GOOD, PROCESS, CROP, SERVICE, NAME, WHOLESALE, RETAIL -> true;
            case VAGUE,
                    MAKE,
                    GROW,
                    RUN,
                    TRADE,
                    SERVE,
                    TRADER,
                    SHOP,
                    COOPERATIVE,
                    BRANCH,
                    FORM,
                    TAIL,
                    WHOLE,
                    IGNORE ->
                    false;
        };
    }
}
