package org.shanhai.ask.plan;

import org.shanhai.ask.ShownPlan;
import org.shanhai.region.Region;

/// A plan of a region.
public record PlanResult(Region region, ShownPlan shown) {}
