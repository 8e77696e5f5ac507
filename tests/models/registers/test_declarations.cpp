#include "models/registers/form_register.h"
#include "models/registers/form_rows.h"
#include "models/registers/register_groups.h"
#include "models/store/query.h"
#include "tests/support/register_fixture.h"

#include <QSet>
#include <QTest>

namespace lanyard::test {

namespace {

bool isInteger(FieldKind kind)
{
    return kind == FieldKind::Number || kind == FieldKind::Moment || kind == FieldKind::YesNo;
}

QMap<QString, QString> columnsIn(Connection &connection, const QString &table)
{
    QMap<QString, QString> columns;
    Query query(connection, u"SELECT name, type FROM pragma_table_info(?)"_qs);
    query.bind(table);
    if (!query.exec())
        return {};
    while (query.next())
        columns.insert(query.text(0), query.text(1));
    return columns;
}

bool hasState(const FormRegister &form, const QString &key) { return form.state(key) != nullptr; }

QString where(const FormRegister &form, const QString &what) { return form.key + u": "_qs + what; }

/// States that a record can come into, from the first on.
QSet<QString> reachable(const FormRegister &form)
{
    QSet<QString> found{form.firstState()};
    for (bool grew = true; grew;) {
        const qsizetype before = found.size();
        for (const FormMove &move : form.workflow.moves) {
            if (std::any_of(move.from.begin(), move.from.end(),
                            [&](const QString &from) { return found.contains(from); }))
                found << move.to;
        }
        grew = found.size() > before;
    }
    return found;
}

} // namespace

/// What holds of every declaration, whatever the register is about.
class TestDeclarations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRegisterOfTheCommandLineIsDeclared();
    void everyFieldHasItsColumn();
    void everyFieldStandsInAPartAndSaysWhatItIs();
    void everyMoveLeadsFromAStateToAState();
    void everyStateCanBeReached();
    void everyClosedStateIsLeftByNoMove();
    void everyTaskAndGroupIsThere();
};

void TestDeclarations::everyRegisterOfTheCommandLineIsDeclared()
{
    const QStringList keys{u"posts"_qs,
                           u"takedowns"_qs,
                           u"notices"_qs,
                           u"groups"_qs,
                           u"accounts"_qs,
                           u"agreements"_qs,
                           u"platforms"_qs,
                           u"site-approvals"_qs,
                           u"comments"_qs,
                           u"followers"_qs,
                           u"inappropriate-content"_qs,
                           u"blocked-content"_qs,
                           u"blocked-sites"_qs,
                           u"bans"_qs,
                           u"devices"_qs,
                           u"pupil-access"_qs,
                           u"filtering-reviews"_qs,
                           u"contact-attempts"_qs,
                           u"breaches"_qs,
                           u"complaints"_qs,
                           u"training"_qs,
                           u"parent-communications"_qs,
                           u"policies"_qs,
                           u"data-requests"_qs,
                           u"data-breaches"_qs,
                           u"consent-gaps"_qs,
                           u"case-figures"_qs};
    QStringList declared;
    QSet<QString> tables;
    for (const FormRegister *form : formRegisters()) {
        declared << form->key;
        tables << form->table;
    }
    QCOMPARE(declared, keys);
    QCOMPARE(tables.size(), keys.size());
    QStringList closed;
    for (const FormRegister *form : closedRegisters())
        closed << form->key;
    QCOMPARE(closed,
             (QStringList{u"cases"_qs, u"chronology"_qs, u"case-actions"_qs, u"police-decisions"_qs, u"case-links"_qs,
                          u"case-transfers"_qs, u"protection-reasons"_qs}));
}

void TestDeclarations::everyFieldHasItsColumn()
{
    const RegisterFixture fixture;
    const auto office = fixture.raw(u"office"_qs);
    for (const FormRegister *form : formRegisters()) {
        QMap<QString, QString> columns = columnsIn(*office, form->table);
        for (const QString &common : commonColumns())
            QVERIFY2(columns.remove(common) == 1, qPrintable(where(*form, common)));
        for (const FormField &field : form->fields)
            QVERIFY2(columns.take(field.key) == (isInteger(field.kind) ? u"INTEGER"_qs : u"TEXT"_qs),
                     qPrintable(where(*form, field.key)));
        QVERIFY2(columns.isEmpty(), qPrintable(where(*form, columns.keys().join(u' '))));
    }
}

void TestDeclarations::everyFieldStandsInAPartAndSaysWhatItIs()
{
    for (const FormRegister *form : formRegisters()) {
        QSet<QString> keys;
        for (const FormField &field : form->fields) {
            const QByteArray which = where(*form, field.key).toUtf8();
            QVERIFY2(!field.label.isEmpty() && !keys.contains(field.key), which);
            keys << field.key;
            QVERIFY2(form->parts.isEmpty() ? field.part.isEmpty() : form->part(field.part) != nullptr, which);
            QVERIFY2((field.kind == FieldKind::Choice || field.kind == FieldKind::Ticks) == !field.choices.isEmpty(),
                     which);
            QVERIFY2((field.kind == FieldKind::Link) == (formRegister(field.linksTo) != nullptr), which);
            const FormField *first = form->field(field.notBefore);
            QVERIFY2(field.notBefore.isEmpty() || (first && first->kind == field.kind), which);
            for (const FieldChoice &choice : field.choices)
                QVERIFY2(choice.details.isEmpty() || form->field(choice.details), which);
        }
        for (const QString &key : form->shown + form->filtered)
            QVERIFY2(keys.contains(key), qPrintable(where(*form, key)));
        for (const FormPart &part : form->parts) {
            for (const QString &state : part.states)
                QVERIFY2(hasState(*form, state), qPrintable(where(*form, part.key)));
        }
    }
}

void TestDeclarations::everyMoveLeadsFromAStateToAState()
{
    for (const FormRegister *form : formRegisters()) {
        for (const FormMove &move : form->workflow.moves) {
            const QByteArray which = where(*form, move.to).toUtf8();
            QVERIFY2(hasState(*form, move.to) && !move.from.isEmpty() && !move.label.isEmpty(), which);
            for (const QString &from : move.from)
                QVERIFY2(hasState(*form, from), which);
            for (const QString &key : move.fills + move.sets.keys())
                QVERIFY2(form->field(key), which);
            QVERIFY2(move.signs.isEmpty() || form->signature(move.signs), which);
        }
    }
}

void TestDeclarations::everyStateCanBeReached()
{
    for (const FormRegister *form : formRegisters()) {
        const QSet<QString> found = reachable(*form);
        for (const FormState &state : form->workflow.states)
            QVERIFY2(found.contains(state.key), qPrintable(where(*form, state.key)));
    }
}

void TestDeclarations::everyClosedStateIsLeftByNoMove()
{
    for (const FormRegister *form : formRegisters()) {
        for (const FormMove &move : form->workflow.moves) {
            for (const QString &from : move.from)
                QVERIFY2(!form->state(from)->isClosed, qPrintable(where(*form, from)));
        }
    }
}

void TestDeclarations::everyTaskAndGroupIsThere()
{
    QSet<QString> groups;
    for (const RegisterGroup &group : registerGroups())
        groups << group.key;
    QSet<QString> used;
    for (const FormRegister *form : formRegisters()) {
        used << form->group;
        for (const TaskRule &task : form->workflow.tasks) {
            QVERIFY2(task.words.contains(u"%1"_qs) && !task.by.isEmpty(), qPrintable(where(*form, task.kind)));
            for (const QString &state : task.states)
                QVERIFY2(hasState(*form, state), qPrintable(where(*form, task.kind)));
        }
        for (const StandingTask &task : form->workflow.standing)
            QVERIFY2(!task.words.isEmpty() && task.awaited, qPrintable(where(*form, task.kind)));
    }
    QCOMPARE(used, groups);
}

} // namespace lanyard::test

QTEST_GUILESS_MAIN(lanyard::test::TestDeclarations)
#include "test_declarations.moc"
