package org.shanhai.leap.worth;

import java.util.Optional;
import org.shanhai.key.Keyed;

/// What a job of an industry brings a place, in money a year.
///
/// @param valueAdded as it is most likely
/// @param low four of five such figures lie between this and `high`
/// @param high see `low`
/// @param pay of that what is paid to people
/// @param localTax of that what is revenue of province, city and county by law; empty where the
///     pack does not say what part of a tax is
/// @param companies how many of the trade tell it
public record JobWorth(
        double valueAdded,
        double low,
        double high,
        double pay,
        Optional<Double> localTax,
        Told told,
        int companies) {
    /// By what it is told.
    public enum Told implements Keyed {
        /// Companies of the trade.
        TRADE,
        /// Companies of its sector, or its pay by the nation at the sector's share of pay.
        SECTOR,
        /// The nation's table.
        NATION
    }

    /// At other pay: the rest of value added stays.
    ///
    /// @param times what is paid here for what is paid where it was read
    JobWorth atPay(double times) {
        double all = 1 + pay / valueAdded * (times - 1);
        return new JobWorth(
                valueAdded * all,
                low * all,
                high * all,
                pay * times,
                localTax.map(tax -> tax * all),
                told,
                companies);
    }
}
