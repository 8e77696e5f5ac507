#include "app/check/check_page.h"
#include "app/evidence/evidence_list.h"
#include "app/evidence/evidence_view.h"
#include "app/evidence/file_door.h"
#include "app/look/theme.h"
#include "app/pictures/picture_panel.h"
#include "app/pictures/post_box.h"
#include "app/pictures/prepare_picture.h"
#include "app/registers/form_panel.h"
#include "app/registers/group_page.h"
#include "app/widgets/file_choice.h"
#include "app/widgets/page_view.h"
#include "app/widgets/segments.h"
#include "app/window/command_box.h"
#include "app/window/frame.h"
#include "models/registers/form_attachments.h"
#include "models/store/attachment.h"
#include "models/store/vault.h"
#include "tests/gui/support/photograph.h"
#include "tests/gui/support/register_window.h"
#include "tests/gui/support/waiting.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace lanyard {

using test::Keys;
using test::noise;
using test::openPane;
using test::Photograph;
using test::SchoolWindow;

/// Registers, section 2, "Preparing a picture", in the real window with the real lanyard-reader: the picture can be
/// tied to a post, and only the prepared copy is kept.
class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void itIsReachedFromTheCheckTheCommandBoxAndAPost();
    void itIsNotOpenedBeforeTheQuestionIsAnswered();
    void whatIsEmbeddedIsShown();
    void areasAreMarkedMovedAndTakenAwayByKeyboard();
    void anAreaIsDrawnAndDraggedWithTheMouse();
    void onlyThePreparedCopyIsKeptWithThePost();
    void aCopyIsSavedWhereThePersonChooses();
    void aPostThatWasSubmittedTakesNoOtherPicture();
    void heicAndDamagedFilesSayWhatToDo();
    void closingForgetsThePicture();
    void leavingWhileTheCopyIsMadeKeepsNothing();

private:
    PreparePicture &start();
    PreparePicture &opened(const QByteArray &photograph);
    FormRecord draft(const QString &title);
    QString write(const QString &name, const QByteArray &bytes);
    QList<KeptAttachment> kept(const RecordId &post) const;
    QByteArray content(const RecordId &attachment) const;
    static QString wordsOf(const QWidget *widget);

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SchoolWindow> m_school;
};

void TestPictures::init()
{
    m_school.reset();
    m_school = std::make_unique<SchoolWindow>(QList<Role>{Role::Office, Role::Headteacher, Role::SocialMediaManager});
    m_dir = std::make_unique<QTemporaryDir>();
}

PreparePicture &TestPictures::start()
{
    m_school->open(QStringLiteral("check"));
    auto &page = m_school->page<CheckPage>(QStringLiteral("check"));
    page.run(QStringLiteral("picture"));
    return *page.preparePicture();
}

PreparePicture &TestPictures::opened(const QByteArray &photograph)
{
    PreparePicture &pictures = start();
    pictures.door()->offer(write(QStringLiteral("IMG_4711.jpg"), photograph));
    pictures.door()->findChild<QPushButton *>(QStringLiteral("cannotShow"))->click();
    if (!test::waitUntil([&pictures] { return pictures.canvas()->isVisible(); }, 20'000))
        qFatal("the picture was not opened");
    return pictures;
}

QString TestPictures::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_dir->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the file was not written");
    return file.fileName();
}

FormRecord TestPictures::draft(const QString &title)
{
    return test::enter(*m_school, QStringLiteral("posts"),
                       {{QStringLiteral("title"), title},
                        {QStringLiteral("place"), QStringLiteral("website")},
                        {QStringLiteral("media"), QStringLiteral("image")},
                        {QStringLiteral("objective"), QStringLiteral("achievement")}});
}

QList<KeptAttachment> TestPictures::kept(const RecordId &post) const
{
    const auto reg = m_school->otherDesk();
    return wait(reg->office().read<QList<KeptAttachment>>([post](Connection &connection) {
               return readAttachments(connection, QStringLiteral("post"), {post});
           }))
        .value_or(QList<KeptAttachment>());
}

QByteArray TestPictures::content(const RecordId &attachment) const
{
    const auto reg = m_school->otherDesk();
    return wait(reg->office().read<QByteArray>(
                    [attachment](Connection &connection) { return readAttachmentBytes(connection, attachment); }))
        .value_or(QByteArray());
}

QString TestPictures::wordsOf(const QWidget *widget)
{
    QStringList words;
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words.join(u'\n');
}

void TestPictures::itIsReachedFromTheCheckTheCommandBoxAndAPost()
{
    const FormRecord post = draft(QStringLiteral("Sports day"));
    FormPane &pane = openPane(*m_school, QStringLiteral("posts"));
    pane.open(post.id);
    auto *fromPost = pane.panel()->findChild<QPushButton *>(QStringLiteral("prepare-picture"));
    QVERIFY(fromPost);
    const FileDoor *door = pane.panel()->findChild<FileDoor *>();
    QVERIFY2(!door || !door->isVisible(), "a post takes nothing but a prepared picture");
    fromPost->click();
    auto &page = m_school->page<CheckPage>(QStringLiteral("check"));
    PreparePicture &pictures = *page.preparePicture();
    QVERIFY(pictures.isVisible());
    QTRY_COMPARE(pictures.panel()->postBox()->post(), post.id);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!pictures.isVisible());

    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->accessibleName() == QLatin1String("Prepare a picture"))
            button->click();
    }
    QVERIFY(pictures.isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

    m_school->window().frame()->openCommandBox();
    Keys().type(QStringLiteral("prepare pic")).press(Qt::Key_Return);
    QTRY_VERIFY(pictures.isVisible());
}

void TestPictures::itIsNotOpenedBeforeTheQuestionIsAnswered()
{
    PreparePicture &pictures = start();
    pictures.door()->offer(write(QStringLiteral("a.jpg"), Photograph(noise({60, 40}, 1)).bytes()));
    QTest::qWait(300);
    QVERIFY(pictures.canvas()->picture().isNull() && !pictures.canvas()->isVisible());
    pictures.door()->findChild<QPushButton *>(QStringLiteral("couldShow"))->click();
    QTest::qWait(300);
    QVERIFY(pictures.canvas()->picture().isNull());
    QVERIFY(wordsOf(pictures.door()).contains(QStringLiteral("UKCIS")));
}

void TestPictures::whatIsEmbeddedIsShown()
{
    PreparePicture &pictures = opened(Photograph(noise({120, 80}, 2)).withAll().bytes());
    const QString words = wordsOf(pictures.panel());
    for (const char *said : {"Where it was taken", "51.570033, -3.218333", "iPhone 15 Pro", "Ayesha Begum",
                             "20/11/2026 14:15:16", "The picture in small", "After the picture's end"})
        QVERIFY2(words.contains(QLatin1String(said)), said);
    PreparePicture &plain = opened(Photograph(noise({120, 80}, 3)).bytes());
    QVERIFY(wordsOf(plain.panel()).contains(QStringLiteral("Nothing is embedded")));
}

void TestPictures::areasAreMarkedMovedAndTakenAwayByKeyboard()
{
    PreparePicture &pictures = opened(Photograph(noise({400, 300}, 4)).bytes());
    PictureCanvas *canvas = pictures.canvas();
    QCOMPARE(QApplication::focusWidget(), canvas);
    Keys keys;
    keys.press(Qt::Key_Insert);
    QCOMPARE(canvas->marked().areas().size(), 1);
    QCOMPARE(canvas->marked().areas().first().how, CoveredArea::How::Cover); // unless something else is chosen
    const QRect first = canvas->marked().areas().first().where;
    QVERIFY((first.center() - QPoint(200, 150)).manhattanLength() <= 2);
    keys.press(Qt::Key_Right).press(Qt::Key_Down, Qt::ControlModifier).press(Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(canvas->marked().areas().first().where, QRect(first.topLeft() + QPoint(8, 1), first.size() + QSize(8, 0)));
    pictures.panel()->findChild<Segments *>()->setCurrent(QStringLiteral("blur"));
    QCOMPARE(canvas->marked().areas().first().how, CoveredArea::How::Blur);
    for (int i = 0; i < 4; ++i)
        keys.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(canvas->marked().areas().first(), (CoveredArea{first, CoveredArea::How::Cover}));
    keys.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(canvas->marked().areas().first().where.left(), first.left() + 8);
    keys.press(Qt::Key_N).press(Qt::Key_Delete);
    QVERIFY(canvas->marked().areas().isEmpty());
    for (int i = 0; i < 100; ++i)
        keys.press(Qt::Key_Insert).press(Qt::Key_Left).press(Qt::Key_Z, Qt::ControlModifier);
    for (int i = 0; i < 100; ++i)
        keys.press(Qt::Key_Left); // it does not leave the picture
    QVERIFY(canvas->marked().areas().last().where.intersects(canvas->picture().rect()));
}

void TestPictures::anAreaIsDrawnAndDraggedWithTheMouse()
{
    PreparePicture &pictures = opened(Photograph(noise({400, 300}, 5)).bytes());
    PictureCanvas *canvas = pictures.canvas();
    const QPoint middle = canvas->rect().center();
    QTest::mousePress(canvas, Qt::LeftButton, {}, middle);
    QTest::mouseMove(canvas, middle + QPoint(60, 40));
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, middle + QPoint(60, 40));
    QCOMPARE(canvas->marked().areas().size(), 1);
    const QRect drawn = canvas->marked().areas().first().where;
    QVERIFY(std::abs(drawn.width() - 60) <= 2 && std::abs(drawn.height() - 40) <= 2); // it stands at its own size
    const QPoint inside = middle + QPoint(20, 20);
    QTest::mousePress(canvas, Qt::LeftButton, {}, inside);
    QTest::mouseMove(canvas, inside + QPoint(-30, 10));
    QTest::mouseRelease(canvas, Qt::LeftButton, {}, inside + QPoint(-30, 10));
    QCOMPARE(canvas->marked().areas().size(), 1);
    QVERIFY((canvas->marked().areas().first().where.topLeft() - drawn.topLeft() - QPoint(-30, 10)).manhattanLength()
            <= 2);
    QTest::mouseClick(canvas, Qt::LeftButton, {}, QPoint(2, 2)); // no area is made by a click
    QCOMPARE(canvas->marked().areas().size(), 1);
    const QImage seen = canvas->grab().toImage();
    QCOMPARE(seen.pixelColor((inside + QPoint(-20, 10)) * seen.devicePixelRatio()).rgb(), coverColour().rgb());
}

void TestPictures::onlyThePreparedCopyIsKeptWithThePost()
{
    const FormRecord post = draft(QStringLiteral("Sports/day: 4B"));
    const QStringList before = QDir(QDir::tempPath()).entryList(QDir::AllEntries | QDir::Hidden);
    const QImage image = noise({2400, 1600}, 6);
    const QByteArray original = Photograph(image).withAll().bytes();
    PreparePicture &pictures = opened(original);
    pictures.canvas()->add({100, 100, 600, 400});
    pictures.choosePost(post.id);
    QTRY_COMPARE(pictures.panel()->postBox()->post(), post.id);
    QSignalSpy done(&pictures, &PreparePicture::kept);
    for (QPushButton *button : pictures.panel()->findChildren<QPushButton *>()) {
        if (button->accessibleName() == QLatin1String("Keep with the post"))
            button->click();
    }
    QVERIFY(done.wait(20'000));
    QVERIFY(pictures.canvas()->picture().isNull()); // and nothing of it stays in the window
    const QList<KeptAttachment> files = kept(post.id);
    QCOMPARE(files.size(), 1);
    QCOMPARE(files.first().name, QStringLiteral("Sports day 4B.jpg"));
    QCOMPARE(files.first().type, QStringLiteral("image/jpeg"));
    const QByteArray copy = content(files.first().id);
    const QImage stored = QImage::fromData(copy);
    QCOMPARE(stored.size(), QSize(2048, 1365));
    QVERIFY(!copy.contains("Caerphilly") && !copy.contains("Exif"));
    const QRect covered(110, 110, 460, 300); // well inside, at the copy's size
    for (int y = covered.top(); y < covered.bottom(); y += 7) {
        for (int x = covered.left(); x < covered.right(); x += 7)
            QVERIFY(std::abs(qBlue(stored.pixel(x, y)) - coverColour().blue()) <= 3);
    }
    QStringList added = QDir(QDir::tempPath()).entryList(QDir::AllEntries | QDir::Hidden);
    added.removeIf([&before](const QString &name) { return before.contains(name); });
    QVERIFY2(added.filter(QStringLiteral("test_pictures")).isEmpty(), qPrintable(added.join(u' ')));

    // It is seen beside its post, inside the window.
    auto &group = m_school->page<GroupPage>(formRegister(QStringLiteral("posts"))->group);
    auto *pane = qobject_cast<FormPane *>(group.pageOf(QStringLiteral("posts")));
    QVERIFY(pane && pane->isVisible());
    QTRY_VERIFY(pane->panel()->findChild<EvidenceList *>()->findChild<QPushButton *>());
    pane->panel()->findChild<EvidenceList *>()->findChild<QPushButton *>()->click();
    QTRY_COMPARE(pane->evidenceView()->pages()->pageCount(), 1);
    m_school->close();
    const QHash<QString, QByteArray> all = m_school->fixture().allBytes();
    for (const QByteArray &bytes : all)
        QVERIFY(!bytes.contains(original.mid(original.size() / 2, 64)) && !bytes.contains(copy.mid(600, 64)));
}

void TestPictures::aCopyIsSavedWhereThePersonChooses()
{
    PreparePicture &pictures = opened(Photograph(noise({300, 200}, 7)).withAll().bytes());
    pictures.canvas()->add({10, 10, 100, 100});
    const QString file = m_dir->filePath(QStringLiteral("copy.jpg"));
    FileChoice::answerNext(file);
    QSignalSpy said(&pictures, &PreparePicture::said);
    Q_EMIT pictures.panel()->saveCopy();
    QVERIFY(said.wait(20'000));
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray copy = saved.readAll();
    QCOMPARE(QImage::fromData(copy).size(), QSize(300, 200));
    QVERIFY(!copy.contains("Caerphilly"));
    QVERIFY(!pictures.canvas()->picture().isNull()); // there may be more to do
}

void TestPictures::aPostThatWasSubmittedTakesNoOtherPicture()
{
    const FormRecord post = draft(QStringLiteral("Choir"));
    const FormRegister &form = *formRegister(QStringLiteral("posts"));
    const auto reg = m_school->otherDesk();
    QVERIFY(mayAttach(form, post, reg->may(), reg->user().id));
    for (const char *state : {"submitted", "approved", "published", "removed", "cancelled"}) {
        FormRecord later = post;
        later.state = QLatin1String(state);
        QVERIFY2(!mayAttach(form, later, reg->may(), reg->user().id), state);
    }
}

void TestPictures::heicAndDamagedFilesSayWhatToDo()
{
    PreparePicture &pictures = start();
    const auto offered = [&](const QByteArray &bytes) {
        pictures.door()->offer(write(QStringLiteral("photograph.jpg"), bytes));
        pictures.door()->findChild<QPushButton *>(QStringLiteral("cannotShow"))->click();
        return QTest::qWaitFor([&] { return pictures.door()->isVisible(); }, 20'000) ? wordsOf(pictures.door())
                                                                                     : QString();
    };
    const QString heic = offered(QByteArray("\0\0\0\x18", 4) + "ftypheic" + QByteArray(64, '\0'));
    QVERIFY2(heic.contains(QStringLiteral("HEIC")) && heic.contains(QStringLiteral("Most Compatible")),
             qPrintable(heic));
    QVERIFY(offered(QByteArray("\xFF\xD8\xFF\xE0 not a picture")).contains(QStringLiteral("damaged")));
    QVERIFY(offered("%PDF-1.4 no photograph").contains(QStringLiteral("none of them")));
    const auto *said = pictures.door()->findChild<QLabel *>(QStringLiteral("invitation"));
    QCOMPARE(said->palette().color(QPalette::WindowText), Theme::colour(Colour::Bad)); // no hint among hints
    pictures.door()->reset();
    QCOMPARE(said->palette().color(QPalette::WindowText), Theme::colour(Colour::Secondary));
}

void TestPictures::closingForgetsThePicture()
{
    PreparePicture &pictures = opened(Photograph(noise({60, 40}, 8)).bytes());
    pictures.canvas()->add({1, 1, 20, 20});
    QTest::keyClick(pictures.canvas(), Qt::Key_Escape); // lets go of the area, and what was marked stays
    QVERIFY(pictures.isVisible());
    QCOMPARE(pictures.canvas()->chosen(), -1);
    QCOMPARE(pictures.canvas()->marked().areas().size(), 1);
    QTest::keyClick(pictures.canvas(), Qt::Key_Escape);
    QVERIFY(!pictures.isVisible());
    QVERIFY(pictures.canvas()->picture().isNull() && pictures.canvas()->marked().areas().isEmpty());
}

void TestPictures::leavingWhileTheCopyIsMadeKeepsNothing()
{
    const FormRecord post = draft(QStringLiteral("Swimming"));
    PreparePicture &pictures = opened(Photograph(noise({1200, 800}, 9)).bytes());
    pictures.choosePost(post.id);
    QTRY_COMPARE(pictures.panel()->postBox()->post(), post.id);
    QSignalSpy done(&pictures, &PreparePicture::kept);
    Q_EMIT pictures.panel()->keep();
    QTest::keyClick(pictures.canvas(), Qt::Key_Escape);
    QVERIFY(!pictures.isVisible());
    QTest::qWait(1500);
    QCOMPARE(done.size(), 0);
    QVERIFY(kept(post.id).isEmpty());
}

} // namespace lanyard

QTEST_MAIN(lanyard::TestPictures)
#include "test_pictures.moc"
