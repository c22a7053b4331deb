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

    private UserTotals(int industryCount) {
        industries = Matrix.zeros(industryCount, KINDS);
        uses = Matrix.zeros(FinalUse.values().length, KINDS);
    }

    /// Those of a table whose products hold all that is paid.
    public static UserTotals none(int industryCount) {
        return new UserTotals(industryCount);
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
        UserTotals copy = new UserTotals(industries.rows());
        System.arraycopy(
                industries.storage(), 0, copy.industries.storage(), 0, industries.storage().length);
        System.arraycopy(uses.storage(), 0, copy.uses.storage(), 0, uses.storage().length);
        return copy;
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
