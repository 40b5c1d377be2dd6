package io.hegui.examples.county.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much of anything one sender may ask for.
 *
 * @param facts the largest body with a whole submission
 * @param body the largest of any other body
 * @param seconds how long a body may take to come
 * @param requests how many requests a second may come from one address, on average
 * @param burst how many at once
 * @param attempts how many wrong passwords in a quarter of an hour for one account from one
 *     address; ten times as many for one account, and for one address
 * @param streams how many streams of verdicts one account may have open
 */
@ConfigurationProperties("county.limits")
public record LimitSettings(
    @DefaultValue("64MB") DataSize facts,
    @DefaultValue("1MB") DataSize body,
    @DefaultValue("60") int seconds,
    @DefaultValue("20") int requests,
    @DefaultValue("100") int burst,
    @DefaultValue("5") int attempts,
    @DefaultValue("10") int streams) {}
