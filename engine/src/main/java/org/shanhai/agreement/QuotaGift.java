package org.shanhai.agreement;

/// Some of a quota that one party hands to another.
///
/// @param amount in the unit of the quota
public record QuotaGift(Quota quota, String giver, String taker, int year, Known amount) {}
