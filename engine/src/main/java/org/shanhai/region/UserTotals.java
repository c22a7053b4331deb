package org.shanhai.region;

import org.shanhai.linalg.Matrix;

/// What users pay beside the products of a national table: taxes less subsidies on what they buy,
/// and imports that are published by user but not by product. In money a year.
public final class UserTotals {
    private static final int TAXES = 0;
    private static final int IMPORTS = 1;
    private static final int KINDS = 2;

    private final Matrix industries;
    private final Matrix uses;

    private UserTotals(Matrix industries, Matrix uses) {
        this.industries = industries;
        this.uses = uses;
    }

    /// Those of a table whose products hold all that is paid.
    public static UserTotals none(int industryCount) {
        return new UserTotals(
                Matrix.zeros(industryCount, KINDS), Matrix.zeros(FinalUse.values().length, KINDS));
    }

    /// These and what an industry pays besides.
    public UserTotals plus(int industry, double taxes, double imports) {
        UserTotals more = copy();
        more.industries.add(industry, TAXES, taxes);
        more.industries.add(industry, IMPORTS, imports);
        return more;
    }

    /// These and what a final use pays besides.
    public UserTotals plus(FinalUse use, double taxes, double imports) {
        UserTotals more = copy();
        more.uses.add(use.ordinal(), TAXES, taxes);
        more.uses.add(use.ordinal(), IMPORTS, imports);
        return more;
    }

    private UserTotals copy() {
        return new UserTotals(industries.copy(), uses.copy());
    }

    int industryCount() {
        return industries.rows();
    }

    double taxes(int industry) {
        return industries.get(industry, TAXES);
    }

    double taxes(FinalUse use) {
        return uses.get(use.ordinal(), TAXES);
    }

    double imports(int industry) {
        return industries.get(industry, IMPORTS);
    }

    double imports(FinalUse use) {
        return uses.get(use.ordinal(), IMPORTS);
    }
}
