#include "tests/bench/school_files.h"

#include "models/consent/in_force.h"
#include "models/tables/csv_writer.h"

#include <QXmlStreamWriter>

namespace lanyard::bench {

namespace {

bool isResponsible(const Contact &contact) { return holds(contact.responsibility, QDate(2026, 11, 22), KnownNow); }

void writeContact(QXmlStreamWriter &xml, const Contact &contact)
{
    xml.writeStartElement(QStringLiteral("Contact"));
    xml.writeTextElement(QStringLiteral("Order"), QString::number(contact.order));
    xml.writeTextElement(QStringLiteral("Title"), contact.title);
    xml.writeTextElement(QStringLiteral("Surname"), contact.surname);
    xml.writeTextElement(QStringLiteral("Forename"), contact.forename);
    xml.writeTextElement(QStringLiteral("Relationship"), contact.relationship);
    xml.writeTextElement(QStringLiteral("Responsibility"),
                         isResponsible(contact) ? QStringLiteral("T") : QStringLiteral("F"));
    xml.writeTextElement(QStringLiteral("Email"), contact.email);
    xml.writeEndElement();
}

void writePupil(QXmlStreamWriter &xml, const Pupil &pupil)
{
    xml.writeStartElement(QStringLiteral("Pupil"));
    xml.writeTextElement(QStringLiteral("UPN"), pupil.upn);
    xml.writeTextElement(QStringLiteral("Surname"), pupil.legalSurname);
    xml.writeTextElement(QStringLiteral("Forename"), pupil.legalForename);
    xml.writeTextElement(QStringLiteral("DOB"), pupil.born.toString(Qt::ISODate));
    xml.writeStartElement(QStringLiteral("BasicDetails"));
    xml.writeTextElement(QStringLiteral("NCyearActual"), pupil.yearGroup.key());
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("Contacts"));
    for (const Contact &contact : pupil.contacts)
        writeContact(xml, contact);
    xml.writeEndElement();
    xml.writeEndElement();
}

} // namespace

QByteArray pupilsAsCsv(const QList<Pupil> &pupils)
{
    QString text
        = csvLine(QStringLiteral("UPN,Forename,Surname,DOB,Class Name,Year,Priority,Parental responsibility,Title,"
                                 "Forename,Surname,Relationship,Primary Email")
                      .split(u','));
    for (const Pupil &pupil : pupils) {
        for (const Contact &contact : pupil.contacts) {
            text += csvLine({pupil.upn, pupil.legalForename, pupil.legalSurname,
                             pupil.born.toString(QStringLiteral("dd/MM/yyyy")), pupil.registrationGroup,
                             pupil.yearGroup.key(), QString::number(contact.order),
                             isResponsible(contact) ? QStringLiteral("T") : QStringLiteral("F"), contact.title,
                             contact.forename, contact.surname, contact.relationship, contact.email});
        }
    }
    return text.toUtf8();
}

QByteArray pupilsAsCtf(const QList<Pupil> &pupils)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("CTfile"));
    xml.writeStartElement(QStringLiteral("Header"));
    xml.writeTextElement(QStringLiteral("DocumentName"), QStringLiteral("Common Transfer File"));
    xml.writeTextElement(QStringLiteral("DocumentQualifier"), QStringLiteral("full"));
    xml.writeEndElement();
    xml.writeStartElement(QStringLiteral("CTFpupilData"));
    for (const Pupil &pupil : pupils)
        writePupil(xml, pupil);
    xml.writeEndDocument();
    return bytes;
}

} // namespace lanyard::bench
