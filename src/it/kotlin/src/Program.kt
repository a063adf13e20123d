package org.example

import io.github.communique.Actor
import io.github.communique.Dossier
import io.github.communique.DossierObject
import io.github.communique.Meeting
import io.github.communique.Ref
import io.github.communique.Statement
import io.github.communique.json.DossierJson
import io.github.communique.time.EventTime
import io.github.communique.validation.Rule
import io.github.communique.validation.Validator
import io.github.communique.vocabulary.ActorKind.PERSON
import io.github.communique.vocabulary.Medium.PHONE
import io.github.communique.vocabulary.Role
import io.github.communique.vocabulary.Role.INITIATOR
import io.github.communique.vocabulary.Status.OCCURRED

/** Uses the library in idiomatic Kotlin, without backticks and `!!`. */
fun main() {
    val macron = Actor.of("macron", PERSON, "Emmanuel Macron")
    val putin = Actor.of("putin", PERSON, "Vladimir Putin")
    val call = Meeting.builder().id("call").status(OCCURRED).medium(PHONE)
        .participant(macron, INITIATOR).participant(putin)
        .time(EventTime.on(2022, 2, 21)).build()
    val words = Statement.builder().id("words").speaker(putin, Role.PARTICIPANT)
        .audience(macron, Ref.to(Actor::class.java, "press")).about(call, macron).about("call")
        .during(call).targets(listOf(macron)).attribution { it.chain(macron) }.build()
    check(Ref.to(DossierObject::class.java, "call") in words.about())
    check(words.toBuilder().clear("during").audience("putin").build().audience().size == 3)
    val dossier = Dossier.builder().id("https://example.org/dossiers/1")
        .add(listOf(macron, putin)).add(call).build()

    // Non-null Kotlin types, because the library does not return null.
    val read: Dossier = DossierJson.read(DossierJson.write(dossier))
    val name: String = read.actors()[0].name().value()
    val medium: String? = read.meetings()[0].medium().map { it.value() }.orElse(null)
    check(read == dossier && name == "Emmanuel Macron" && medium == "phone")

    val rule = Rule.each(Meeting::class.java) { meeting, at ->
        meeting.participants().forEachIndexed { i, _ ->
            at.within("participants", i).info("org.example.participant", "somebody was there")
        }
    }
    val issues: List<String> = Validator.standard().with(rule).validate(dossier).issues().map { it.code() }
    check(issues == listOf("org.example.participant", "org.example.participant")) { issues }
    println("works in Kotlin ${KotlinVersion.CURRENT}")
}
