#include "app/evidence/keep_file.h"
#include "app/registers/form_shelf.h"
#include "app/registers/move_card.h"
#include "app/session.h"
#include "app/signing/attached_pictures.h"
#include "app/signing/form_sheet_view.h"
#include "app/signing/ink_pad.h"
#include "app/signing/sign_page.h"
#include "app/widgets/page_view.h"
#include "app/widgets/password_field.h"
#include "tests/gui/support/desk_window.h"
#include "tests/gui/support/photograph.h"
#include "tests/gui/support/reading.h"
#include "tests/gui/support/school_window.h"
#include "tests/support/posting_school.h"

#include <QDir>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

namespace lanyard::test {

namespace {

const QColor Meadow(30, 160, 60);

/// Sets a variable of this process and of those it starts, for a while.
class Environment
{
public:
    Environment(const char *name, const QString &value)
        : m_name(name)
        , m_before(qgetenv(name))
    {
        qputenv(name, QFile::encodeName(value));
    }
    ~Environment() { m_before.isNull() ? qunsetenv(m_name) : qputenv(m_name, m_before); }
    Q_DISABLE_COPY_MOVE(Environment)

private:
    const char *m_name;
    QByteArray m_before;
};

/// What a widget says in the moment in which it appears.
class WordsAtFirst : public QObject
{
public:
    explicit WordsAtFirst(QWidget *widget) { widget->installEventFilter(this); }
    QString read() const { return m_words; }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show)
            m_words = wordsIn(*static_cast<QWidget *>(watched));
        return false;
    }

private:
    QString m_words;
};

QByteArray picture(const QColor &colour, const QSize &size = {800, 600})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    return encoded(image, "PNG");
}

} // namespace

/// Registers, section 2: the headteacher signs a post on a panel that shows exactly what is being approved, its picture
/// with the form. The real window, the real lanyard-reader.
class TestSignedPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_school = std::make_unique<PostingSchool>(); }
    void cleanupTestCase() { m_school.reset(); }
    void cleanup() { m_desk.close(); }
    void thePictureStandsBesideTheFormThatIsSigned();
    void itIsOpenedFromMemoryAndNeverFromATemporaryFile();
    void aPostWithoutAPictureIsSignedAsBefore();
    void whileItIsOpenedThatIsSaid();
    void whatCannotBeShownIsSaid();
    void eachPostShowsItsOwnPicture();
    void aPictureIsEnlargedOverTheForm();
    void whereThereIsNoRoomBesideItStandsAboveTheForm();
    void theKeyboardGoesAsItDidWithoutAPicture();

private:
    PostingSchool &school() { return *m_school; }
    /// Submitted, with these files.
    FormRecord waiting(const QString &title, const QList<QByteArray> &files);
    SignPage &toSign(const FormRecord &post); ///< it is shown
    static void open(SignPage &page, const FormRecord &post);
    static AttachedPictures &pictures(const SignPage &page) { return *page.findChild<AttachedPictures *>(); }
    /// The colour in the middle of the picture, once it has been drawn.
    static QColor shownColour(const AttachedPictures &pictures);

    std::unique_ptr<PostingSchool> m_school;
    DeskWindow m_desk;
};

FormRecord TestSignedPictures::waiting(const QString &title, const QList<QByteArray> &files)
{
    const FormRecord post = school().draft({{u"title"_qs, title}});
    for (const QByteArray &file : files) {
        bool isKept = false;
        keepFile(school().as(Role::SocialMediaManager).office(), {u"post"_qs, post.id},
                 {title + u".png"_qs, u"image/png"_qs, file}, this,
                 [&isKept](const Result<void> &kept) { isKept = kept.has_value(); });
        if (!QTest::qWaitFor([&isKept] { return isKept; }))
            qFatal("the picture was not kept");
    }
    return school().move(Role::SocialMediaManager, u"posts"_qs, post, u"submitted"_qs);
}

SignPage &TestSignedPictures::toSign(const FormRecord &post)
{
    m_desk.open(school().fixture(), SignPage::key(), u"headteacher"_qs);
    auto &page = m_desk.page<SignPage>(SignPage::key());
    open(page, post);
    return page;
}

void TestSignedPictures::open(SignPage &page, const FormRecord &post)
{
    page.openPart(u"posts"_qs);
    page.open(post.id);
    if (!QTest::qWaitFor([&] { return page.current() == post.id; }))
        qFatal("the post did not appear");
}

QColor TestSignedPictures::shownColour(const AttachedPictures &pictures)
{
    QWidget *viewport = pictures.pages()->viewport();
    const QImage grabbed = viewport->grab().toImage();
    return grabbed.pixelColor(grabbed.width() / 2, int(60 * grabbed.devicePixelRatio()));
}

void TestSignedPictures::thePictureStandsBesideTheFormThatIsSigned()
{
    SignPage &page = toSign(waiting(u"Harvest"_qs, {picture(Meadow)}));
    AttachedPictures &shown = pictures(page);
    QTRY_VERIFY(shown.isVisible());
    QTRY_COMPARE(shownColour(shown), Meadow);
    QCOMPARE(shown.pages()->pageCount(), 1);
    const auto *form = page.findChild<FormSheetView *>();
    QVERIFY(form->isVisible());
    QVERIFY(wordsIn(*form).contains(u"Harvest"_qs));
    QVERIFY(shown.mapTo(&page, QPoint()).x() >= form->mapTo(&page, QPoint(form->width(), 0)).x());
}

void TestSignedPictures::itIsOpenedFromMemoryAndNeverFromATemporaryFile()
{
    const FormRecord post = waiting(u"Harvest"_qs, {picture(Meadow)});
    AttachedPictures shown(school().as(Role::Headteacher).office());
    const QTemporaryDir own; // of the desktop: made at the start of any Qt program that lacks one
    const QTemporaryDir scratch;
    const Environment runtime("XDG_RUNTIME_DIR", own.path());
    const Environment temporary("TMPDIR", scratch.path());
    const QDateTime touched = QFileInfo(scratch.path()).lastModified();
    shown.showOf({u"post"_qs, post.id});
    QTRY_COMPARE(shownColour(shown), Meadow);
    const QStringList written = QDir(scratch.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    QVERIFY2(written.isEmpty(), qPrintable(written.join(u' ')));
    QCOMPARE(QFileInfo(scratch.path()).lastModified(), touched); // nor was one there for a moment
}

void TestSignedPictures::aPostWithoutAPictureIsSignedAsBefore()
{
    SignPage &page = toSign(waiting(u"Harvest"_qs, {}));
    QTRY_VERIFY(qobject_cast<InkPad *>(QApplication::focusWidget()));
    QTest::qWait(50);
    QVERIFY(!pictures(page).isVisible());
    const auto *form = page.findChild<FormSheetView *>();
    QCOMPARE(form->width(), form->parentWidget()->width());
}

void TestSignedPictures::whileItIsOpenedThatIsSaid()
{
    AttachedPictures shown(school().as(Role::Headteacher).office());
    const FormRecord post = waiting(u"Harvest"_qs, {picture(Meadow)});
    shown.resize(400, 400);
    shown.showOf({u"post"_qs, post.id});
    QVERIFY(!shown.isVisible());
    WordsAtFirst words(&shown);
    QTRY_COMPARE(shownColour(shown), Meadow);
    QVERIFY(words.read().contains(u"Opening the picture…"_qs));
    QVERIFY(!wordsIn(shown).contains(u"Opening the picture…"_qs));
}

void TestSignedPictures::whatCannotBeShownIsSaid()
{
    SignPage &page = toSign(waiting(u"Harvest"_qs, {picture(Meadow).left(60)}));
    AttachedPictures &shown = pictures(page);
    QTRY_VERIFY(wordsIn(shown).contains(u"The picture cannot be shown"_qs));
    QVERIFY(wordsIn(shown).contains(u"“Harvest.png”: This file is damaged and cannot be shown."_qs));
    QVERIFY(wordsIn(shown).contains(u"What nobody can see is not approved"_qs));

    const FormRecord both = waiting(u"Two"_qs, {picture(Meadow), picture(Meadow).left(60)});
    shown.showOf({u"post"_qs, both.id});
    QTRY_COMPARE(shownColour(shown), Meadow);
    QVERIFY(wordsIn(shown).contains(u"“Two.png”: This file is damaged and cannot be shown."_qs));
}

void TestSignedPictures::eachPostShowsItsOwnPicture()
{
    const FormRecord first = waiting(u"First"_qs, {picture(Meadow)});
    const FormRecord second = waiting(u"Second"_qs, {picture(Qt::blue)});
    const FormRecord third = waiting(u"Third"_qs, {});
    SignPage &page = toSign(first);
    AttachedPictures &shown = pictures(page);
    QTRY_COMPARE(shownColour(shown), Meadow);
    open(page, second);
    QTRY_COMPARE(shownColour(shown), QColor(Qt::blue));
    open(page, third);
    QTRY_VERIFY(!shown.isVisible());
    open(page, first);
    QTRY_COMPARE(shownColour(shown), Meadow);
}

void TestSignedPictures::aPictureIsEnlargedOverTheForm()
{
    SignPage &page = toSign(waiting(u"Harvest"_qs, {picture(Meadow)}));
    AttachedPictures &shown = pictures(page);
    const auto *form = page.findChild<FormSheetView *>();
    QTRY_COMPARE(shownColour(shown), Meadow);
    const int before = shown.width();
    QTRY_VERIFY(qobject_cast<InkPad *>(QApplication::focusWidget()));
    Keys().press(Qt::Key_G, Qt::AltModifier);
    QTRY_VERIFY(!form->isVisible());
    QVERIFY(qobject_cast<InkPad *>(QApplication::focusWidget())); // whoever is signing goes on signing
    QTRY_VERIFY(shown.width() > before);
    press(shown, u"Enlarge"_qs);
    QVERIFY(form->isVisible());
    QTRY_COMPARE(shown.width(), before);
}

void TestSignedPictures::whereThereIsNoRoomBesideItStandsAboveTheForm()
{
    SignPage &page = toSign(waiting(u"Harvest"_qs, {picture(Meadow)}));
    m_desk.window().resize(960, 480);
    AttachedPictures &shown = pictures(page);
    QTRY_COMPARE(shownColour(shown), Meadow);
    const auto *form = page.findChild<FormSheetView *>();
    QTRY_COMPARE(shown.mapTo(&page, QPoint(0, shown.height())).y(), form->mapTo(&page, QPoint()).y());
    QCOMPARE(shown.pages()->verticalScrollBar()->maximum(), 0); // the whole of it, however small
}

void TestSignedPictures::theKeyboardGoesAsItDidWithoutAPicture()
{
    const FormRecord post = waiting(u"Harvest"_qs, {picture(Meadow)});
    SignPage &page = toSign(post);
    QTRY_VERIFY(qobject_cast<InkPad *>(QApplication::focusWidget()));
    QTRY_COMPARE(shownColour(pictures(page)), Meadow);
    QVERIFY(qobject_cast<InkPad *>(QApplication::focusWidget())); // the picture takes nothing from it
    Keys().press(Qt::Key_Space).press(Qt::Key_Right, Qt::ShiftModifier).press(Qt::Key_Down).press(Qt::Key_Space);
    while (!qobject_cast<PasswordField *>(QApplication::focusWidget()))
        Keys().press(Qt::Key_Tab);
    Keys().type(RegisterFixture::Password).press(Qt::Key_Return);
    QTRY_COMPARE(school().now(u"posts"_qs, post.id).state, u"approved"_qs);
    QTRY_VERIFY(page.current() != post.id);
}

} // namespace lanyard::test

QTEST_MAIN(lanyard::test::TestSignedPictures)
#include "test_signed_pictures.moc"
