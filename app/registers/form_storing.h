#pragma once

#include "models/registers/form_desk.h"

#include <QObject>

namespace lanyard {

class ConflictPanel;
class FormEditor;
class Session;

/// Stores what was written in an editor. Where somebody else was faster it fills its panel with both versions, and
/// stores again as the person chooses.
class FormStoring : public QObject
{
    Q_OBJECT

public:
    /// The desk must outlive it; the editor says when to save.
    FormStoring(const Session &session, FormDesk &desk, FormEditor *editor, QObject *parent);

    ConflictPanel *conflict() const { return m_conflict; } ///< to be put beside the editor

Q_SIGNALS:
    void leftAlone(); ///< nothing was changed, or their version stays: the draft is not wanted
    void stored(const lanyard::FormRecord &before, const lanyard::FormRecord &after);
    void differs(const lanyard::FormBook &now); ///< the panel shows both versions
    void refused(); ///< the editor says why

private:
    void save();
    void store(const FormRecord &before, const FormRecord &after);
    void compare(const FormRecord &mine);
    FormRecord mineOver(const FormRecord &theirs, const FormRecord &mine) const;

    const Session &m_session;
    FormDesk &m_desk;
    FormEditor *m_editor;
    ConflictPanel *m_conflict;
    FormRecord m_mine; ///< while the panel asks: what this person meant to write
    FormRecord m_theirs; ///< and what stands
};

} // namespace lanyard
