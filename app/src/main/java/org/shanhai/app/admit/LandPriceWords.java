package org.shanhai.app.admit;

import org.shanhai.region.Zone;

/// How a price of land is written: a mu where land is counted so, else a square metre.
record LandPriceWords(AdmissionWords words) {
    /// @param perArea money per km2
    String write(double perArea) {
        return words.figures().countsInMu()
                ? words.say("price.a_mu", words.money(perArea / Zone.MU_PER_KM2))
                : words.say("price.a_m2", words.money(perArea / 1e6));
    }
}
