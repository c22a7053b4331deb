package org.shanhai.supply.survey;

import org.shanhai.region.Fact;

/// Where a stated value added cannot be what surveyed flows leave: it goes first, and both are
/// named.
///
/// @param stated the fact that states it
/// @param value what it leaves for the cells it speaks of that no finer fact does, money a year
/// @param fromFlows their output less their purchases
public record FlowClash(Fact stated, double value, double fromFlows) {}
