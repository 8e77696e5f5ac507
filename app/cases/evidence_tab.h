#pragma once

#include "models/cases/case_file.h"

#include <QWidget>

namespace lanyard {

class EvidenceList;
class FileDoor;
class TextLabel;
class Vault;
struct Evidence;

/// What is attached to a case and to its chronology, by name: nothing of it is read before it is opened. Files are
/// dropped, pasted or chosen, each after the question about it.
class EvidenceTab : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceTab(Vault &vault, QWidget *parent = nullptr);

    void show(const CaseFile &file, bool mayAdd);

Q_SIGNALS:
    void opened(const lanyard::KeptAttachment &file);
    void said(const QString &words);

private:
    void keep(const Evidence &file);

    Vault &m_vault;
    CaseFile m_file;
    TextLabel *m_sealed;
    EvidenceList *m_list;
    FileDoor *m_door;
};

} // namespace lanyard
