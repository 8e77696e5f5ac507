#include "models/registers/declared/blocking.h"

#include "models/registers/declared/shared_fields.h"
#include "models/registers/form_rows.h"

#include <QUrl>

namespace lanyard {

namespace {

QStringList blockedNow(const Surroundings &around)
{
    QStringList sites;
    for (const FormRecord &record : around.records(u"blocked-sites"_qs)) {
        if (record.state == u"blocked")
            sites << record.text(u"site"_qs) << siteOf(record.text(u"address"_qs));
    }
    return sites;
}

} // namespace

QString siteOf(const QString &address)
{
    const QString host = QUrl::fromUserInput(address.trimmed()).host().toLower();
    return host.startsWith(u"www.") ? host.mid(4) : host;
}

QList<Write> blockAddresses(const FormRecord &cited, const QString &citedIn, const QStringList &addresses,
                            const QString &why, const Surroundings &around)
{
    QStringList blocked = blockedNow(around);
    QList<Write> writes;
    for (const QString &address : addresses) {
        const QString site = siteOf(address);
        if (site.isEmpty() || blocked.contains(site))
            continue;
        blocked << site;
        FormRecord entry = following(cited, u"blocked/"_qs + site, u"blocked"_qs, around);
        entry.set(u"site"_qs, site);
        entry.set(u"address"_qs, address.trimmed());
        entry.set(u"audience"_qs, u"pupils staff"_qs);
        entry.set(u"blocked_on"_qs, around.today().toString(Qt::ISODate));
        entry.set(u"why"_qs, why);
        entry.set(citedIn, cited.id.toText());
        writes << toWrite(*formRegister(u"blocked-sites"_qs), entry);
    }
    return writes;
}

} // namespace lanyard
