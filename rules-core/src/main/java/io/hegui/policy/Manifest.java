package io.hegui.policy;

import io.hegui.text.Text;
import java.util.List;

/**
 * What a policy's {@code META-INF/hegui/policy.yaml} says.
 *
 * @param id the policy's id
 * @param version the policy's version
 * @param title the policy's name for people
 * @param folder the folder that holds {@code parameters.yaml}, {@code readings.yaml} and the
 *     messages, as a resource path
 * @param model the resource that lists the classes of the compiled rules
 * @param sources the rules' sources, as paths below the folder
 * @param from the name of the parameter that holds the policy's first day
 * @param to the name of the parameter that holds its last day
 * @param organisedBy the name of the parameter that holds the day until which a standing duty may
 *     still be pending
 * @param minimumShare the name of the parameter that holds the share of a calendar unit's days for
 *     which one must have been active to owe anything in it
 * @param tables the classes of the fact tables that the policy brings along, which the data
 *     contract does not have; none if left out
 * @param ledger the clause ledger, as a path below the folder; empty, or left out, if there is none
 */
public record Manifest(
    String id,
    String version,
    Text title,
    String folder,
    String model,
    List<String> sources,
    String from,
    String to,
    String organisedBy,
    String minimumShare,
    List<String> tables,
    String ledger) {}
