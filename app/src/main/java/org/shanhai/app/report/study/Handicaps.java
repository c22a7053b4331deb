package org.shanhai.app.report.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.diagnose.Diagnose;
import org.shanhai.diagnose.Diagnosis;
import org.shanhai.profile.Peers;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.region.Place;
import org.shanhai.supply.trade.MarketPotential;

/// The diagnoses of the later-developed places of a report.
final class Handicaps {
    /// The chapter shows no peers.
    private static final int PEERS = 1;

    private Handicaps() {}

    static List<Diagnosis> list(Study study, Structure structure) {
        Profiles profiles = Profiles.of(study.region());
        Diagnose diagnose =
                Diagnose.of(
                        structure, profiles, Peers.of(structure, profiles), findPotential(study));
        List<Diagnosis> all = new ArrayList<>();
        for (Place place : diagnose.listLaterDeveloped()) {
            all.add(diagnose.of(place, PEERS));
        }
        return all;
    }

    private static Optional<MarketPotential> findPotential(Study study) {
        return study.findTrade().flatMap(trade -> MarketPotential.find(trade.sales()).toOptional());
    }
}
