<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>messages</name>
        <message>
            <source>api.busy</source>
            <extracomment>Cannot answer the request: too many are waiting. Try again in a moment.</extracomment>
            <translation>لا يمكن الرد على الطلب: الطلبات المنتظرة كثيرة. أعد المحاولة بعد قليل.</translation>
        </message>
        <message>
            <source>api.connectorNotFound</source>
            <extracomment>Cannot find the connector %1: the catalogue does not have it.</extracomment>
            <translation>لا يمكن العثور على الموصل %1: لا يوجد في الكتالوج.</translation>
        </message>
        <message>
            <source>api.role</source>
            <extracomment>Cannot do this as %1: it needs the role %2.</extracomment>
            <translation>لا يمكن تنفيذ هذا بصفة %1: يتطلب دور %2.</translation>
        </message>
        <message>
            <source>batch.concurrency</source>
            <extracomment>Cannot run %1 at a time: it is from 1 to %2.</extracomment>
            <translation>لا يمكن تشغيل %1 في آن واحد: العدد المسموح من 1 إلى %2.</translation>
        </message>
        <message>
            <source>batch.hasEnded</source>
            <extracomment>Cannot cancel batch %1: it has ended already.</extracomment>
            <translation>لا يمكن إلغاء الدفعة %1: انتهت بالفعل.</translation>
        </message>
        <message>
            <source>batch.itemTooLarge</source>
            <extracomment>Cannot push %1: its item makes a body of more than the %2 bytes that a call may have. Send less of it.</extracomment>
            <translation>لا يمكن إرسال %1: يتجاوز متنه الحد المسموح للطلب وهو %2 بايت. أرسل قدرًا أقل منه.</translation>
        </message>
        <message>
            <source>batch.keyless</source>
            <extracomment>Cannot send it with others in one call: it has no text and no number at %1, by which its result would be found. Check the mapping.</extracomment>
            <translation>لا يمكن إرساله مع غيره في طلب واحد: لا يوجد نص ولا رقم في %1 تُعرف به نتيجته. تحقق من تعيين الحقول.</translation>
        </message>
        <message>
            <source>batch.notFound</source>
            <extracomment>Cannot find batch %1: there is none of that id. See patchbayctl batch list.</extracomment>
            <translation>لا يمكن العثور على الدفعة %1: لا توجد دفعة بهذا المعرّف. اعرض الدفعات بالأمر ⁦patchbayctl batch list⁩.</translation>
        </message>
        <message>
            <source>batch.nothingLeft</source>
            <extracomment>Cannot resume batch %1: all of it was run. Failed ones are run again where that is asked for.</extracomment>
            <translation>لا يمكن استئناف الدفعة %1: شُغّلت كلها. لا يُعاد تشغيل ما فشل منها إلا عند طلب ذلك.</translation>
        </message>
        <message>
            <source>batch.nothingToApply</source>
            <extracomment>Cannot apply batch %1: it has no plan that may be applied. Preview a batch first.</extracomment>
            <translation>لا يمكن تطبيق الدفعة %1: ليس فيها خطة قابلة للتطبيق. عاين دفعة أولًا.</translation>
        </message>
        <message>
            <source>batch.otherCount</source>
            <extracomment>Cannot start the batch: %1 integrations pass the filter, not %2. Look at them again.</extracomment>
            <translation>لا يمكن بدء الدفعة: عدد التكاملات المطابقة للمرشح %1 وليس %2. راجعها من جديد.</translation>
        </message>
        <message>
            <source>batch.running</source>
            <extracomment>Cannot resume batch %1: it is running.</extracomment>
            <translation>لا يمكن استئناف الدفعة %1: ما زالت قيد التشغيل.</translation>
        </message>
        <message>
            <source>batch.size</source>
            <extracomment>Cannot start a batch of %1 integrations: it has from 1 to %2.</extracomment>
            <translation>لا يمكن بدء دفعة عدد تكاملاتها %1: العدد المسموح من 1 إلى %2.</translation>
        </message>
        <message>
            <source>batch.stopAfter</source>
            <extracomment>Cannot stop after %1 failures: it is from 1 on.</extracomment>
            <translation>لا يمكن التوقف بعد عدد الإخفاقات %1: أقل عدد مسموح هو 1.</translation>
        </message>
        <message>
            <source>batch.twice</source>
            <extracomment>Cannot start the batch: %1 is named twice.</extracomment>
            <translation>لا يمكن بدء الدفعة: ورد %1 مرتين.</translation>
        </message>
        <message>
            <source>batch.unreadable</source>
            <extracomment>Cannot read batch %1: its row in the database is not understood. Restore the database from a backup.</extracomment>
            <translation>لا يمكن قراءة الدفعة %1: صفها في قاعدة البيانات غير مفهوم. استعد قاعدة البيانات من نسخة احتياطية.</translation>
        </message>
        <message>
            <source>call.unreadable</source>
            <extracomment>Cannot read call %1: its row in the database is not understood. Restore the database from a backup.</extracomment>
            <translation>لا يمكن قراءة الطلب %1: صفه في قاعدة البيانات غير مفهوم. استعد قاعدة البيانات من نسخة احتياطية.</translation>
        </message>
        <message>
            <source>catalogue.invalid</source>
            <extracomment>Cannot load the connectors of %1: %2.</extracomment>
            <translation>لا يمكن تحميل موصلات %1: %2.</translation>
        </message>
        <message>
            <source>catalogue.notFound</source>
            <extracomment>Cannot load the connectors: there is no folder %1.</extracomment>
            <translation>لا يمكن تحميل الموصلات: المجلد %1 غير موجود.</translation>
        </message>
        <message>
            <source>client.address</source>
            <extracomment>Cannot use the address %1: write https://host or http://127.0.0.1:port.</extracomment>
            <translation>لا يمكن استخدام العنوان %1: اكتب https://host أو http://127.0.0.1:port.</translation>
        </message>
        <message>
            <source>client.cancelled</source>
            <extracomment>Cannot wait for the answer: it was cancelled.</extracomment>
            <translation>لا يمكن انتظار الرد: أُلغي الطلب.</translation>
        </message>
        <message>
            <source>client.closed</source>
            <extracomment>Cannot finish the request: the connection was closed.</extracomment>
            <translation>لا يمكن إتمام الطلب: أُغلق الاتصال.</translation>
        </message>
        <message>
            <source>client.notAList</source>
            <extracomment>Cannot read the server's answer: it is not a list.</extracomment>
            <translation>لا يمكن قراءة رد الخادم: ليس قائمة.</translation>
        </message>
        <message>
            <source>client.notJson</source>
            <extracomment>Cannot read the server's answer: it is not JSON.</extracomment>
            <translation>لا يمكن قراءة رد الخادم: ليس بصيغة JSON.</translation>
        </message>
        <message>
            <source>client.plain</source>
            <extracomment>Cannot use the address %1: the token would travel unprotected; use https.</extracomment>
            <translation>لا يمكن استخدام العنوان %1: سينتقل رمز الوصول بلا حماية؛ استخدم https.</translation>
        </message>
        <message>
            <source>client.readOnly</source>
            <extracomment>Cannot change anything: this window is read-only. Switch Read Only off to go on.</extracomment>
            <translation>لا يمكن تغيير أي شيء: هذه النافذة للقراءة فقط. أوقف وضع القراءة فقط للمتابعة.</translation>
        </message>
        <message>
            <source>client.refused</source>
            <extracomment>Cannot do this: the server says “%1”.</extracomment>
            <translation>لا يمكن تنفيذ ذلك: رد الخادم بالعبارة «%1».</translation>
        </message>
        <message>
            <source>client.status</source>
            <extracomment>Cannot use the server's answer: it is HTTP %1 without an explanation.</extracomment>
            <translation>لا يمكن استخدام رد الخادم: رمزه ⁦HTTP %1⁩ بلا توضيح.</translation>
        </message>
        <message>
            <source>client.unreachable</source>
            <extracomment>Cannot reach the engine: %1.</extracomment>
            <translation>لا يمكن الوصول إلى المحرك: %1.</translation>
        </message>
        <message>
            <source>comparison.cursor</source>
            <extracomment>Cannot go on at “%1”: it is no place in a comparison. Use what the last page gave as “next”.</extracomment>
            <translation>لا يمكن المتابعة من «%1»: ليس موضعًا في مقارنة. استخدم القيمة التي أعطتها الصفحة الأخيرة في «next».</translation>
        </message>
        <message>
            <source>comparison.otherIntegration</source>
            <extracomment>Cannot compare plan %1 with plan %2: they are of different integrations. Choose two of one.</extracomment>
            <translation>لا يمكن مقارنة الخطة %1 بالخطة %2: تخص كل منهما تكاملًا مختلفًا. اختر خطتين لتكامل واحد.</translation>
        </message>
        <message>
            <source>comparison.stopped</source>
            <extracomment>Cannot finish comparing: it was stopped. Ask again.</extracomment>
            <translation>لا يمكن إتمام المقارنة: أُوقفت. اطلبها من جديد.</translation>
        </message>
        <message>
            <source>connection.untested</source>
            <extracomment>The connector %1 has no call that could test the connection: it is not proven.</extracomment>
            <translation>ليس في الموصل %1 طلب يختبر الاتصال: لم يثبت أنه يعمل.</translation>
        </message>
        <message>
            <source>connector.authentication</source>
            <extracomment>Cannot sign in to the integration: %1 was refused (%2). Connect it again with the right credentials.</extracomment>
            <translation>لا يمكن تسجيل الدخول إلى التكامل: رُفض %1 (%2). أعد ربطه ببيانات الاعتماد الصحيحة.</translation>
        </message>
        <message>
            <source>connector.authentication.colon</source>
            <extracomment>Cannot sign in to the integration: a user name with a colon cannot be sent with Basic authentication. Connect it again with the right credentials.</extracomment>
            <translation>لا يمكن تسجيل الدخول إلى التكامل: لا يمكن إرسال اسم مستخدم فيه نقطتان رأسيتان بمصادقة Basic. أعد ربطه ببيانات الاعتماد الصحيحة.</translation>
        </message>
        <message>
            <source>connector.authentication.gone</source>
            <extracomment>Cannot sign in to the integration: the credentials of %1 are no longer in the %2. Connect it again with the right credentials.</extracomment>
            <translation>لا يمكن تسجيل الدخول إلى التكامل: لم تعد بيانات اعتماد %1 موجودة في %2. أعد ربطه ببيانات الاعتماد الصحيحة.</translation>
        </message>
        <message>
            <source>connector.authentication.missing</source>
            <extracomment>Cannot sign in to the integration: the credential “%1” is not there. Connect it again with the right credentials.</extracomment>
            <translation>لا يمكن تسجيل الدخول إلى التكامل: قيمة الاعتماد «%1» غير موجودة. أعد ربطه ببيانات الاعتماد الصحيحة.</translation>
        </message>
        <message>
            <source>connector.authentication.path</source>
            <extracomment>Cannot sign in to the integration: the key is a part of an address, and must not have “..”, “\” or an empty part between slashes. Connect it again with the right credentials.</extracomment>
            <translation>لا يمكن تسجيل الدخول إلى التكامل: المفتاح جزء من عنوان، ولا يجوز أن يحتوي على «..» أو «\» أو جزء فارغ بين شرطتين مائلتين. أعد ربطه ببيانات الاعتماد الصحيحة.</translation>
        </message>
        <message>
            <source>connector.authentication.unfit</source>
            <extracomment>Cannot sign in to the integration: what was entered for the header “%1” holds a line break or another control character. Connect it again with the right credentials.</extracomment>
            <translation>لا يمكن تسجيل الدخول إلى التكامل: ما أُدخل للترويسة «%1» يحتوي على فاصل أسطر أو محرف تحكم آخر. أعد ربطه ببيانات الاعتماد الصحيحة.</translation>
        </message>
        <message>
            <source>connector.badBaseUrl</source>
            <extracomment>“%1” is no web address; begin it with https://, or with a setting of the type url</extracomment>
            <translation>«%1» ليس عنوان ويب؛ ابدأه بـ ⁦https://⁩ أو بإعداد من النوع url</translation>
        </message>
        <message>
            <source>connector.badDefault</source>
            <extracomment>the default does not fit: %1</extracomment>
            <translation>القيمة الافتراضية غير مناسبة: %1</translation>
        </message>
        <message>
            <source>connector.badHeader</source>
            <extracomment>the value holds a line break or another control character</extracomment>
            <translation>في القيمة فاصل أسطر أو محرف تحكم آخر</translation>
        </message>
        <message>
            <source>connector.badHeaderName</source>
            <extracomment>“%1” is no name of a header; write letters, digits and hyphens only</extracomment>
            <translation>«%1» ليس اسم ترويسة؛ اكتب حروفًا وأرقامًا وشرطات فقط</translation>
        </message>
        <message>
            <source>connector.badPattern</source>
            <extracomment>this is no regular expression of RE2: %1</extracomment>
            <translation>هذا ليس تعبيرًا نمطيًا صالحًا في RE2: %1</translation>
        </message>
        <message>
            <source>connector.baseUrl</source>
            <extracomment>Cannot use the base URL %1: it is no http or https URL with a host. Check the settings.</extracomment>
            <translation>لا يمكن استخدام العنوان الأساسي %1: ليس عنوان http أو https له مضيف. تحقق من الإعدادات.</translation>
        </message>
        <message>
            <source>connector.batchBody</source>
            <extracomment>items travel in a JSON body; declare body parameters, or remove this</extracomment>
            <translation>تنتقل العناصر في متن JSON؛ صرّح بمعاملات للمتن، أو احذف هذا</translation>
        </message>
        <message>
            <source>connector.batchErrors</source>
            <extracomment>an error that stands apart does not say by its place whose it is; add “itemKey” and “resultKey”</extracomment>
            <translation>الخطأ المنفصل لا يدل موضعه على صاحبه؛ أضف «itemKey» و«resultKey»</translation>
        </message>
        <message>
            <source>connector.batchKey</source>
            <extracomment>“itemKey” and “resultKey” belong together; add the other one</extracomment>
            <translation>«itemKey» و«resultKey» متلازمتان؛ أضف الأخرى</translation>
        </message>
        <message>
            <source>connector.batchSafe</source>
            <extracomment>“%1” changes nothing, and only changes are sent together; remove this</extracomment>
            <translation>الإجراء «%1» لا يغيّر شيئًا، ولا تُرسَل معًا إلا التغييرات؛ احذف هذا</translation>
        </message>
        <message>
            <source>connector.blankInEndpoint</source>
            <extracomment>“%1” holds a blank or a control character; write a blank as %20</extracomment>
            <translation>في «%1» مسافة أو محرف تحكم؛ اكتب المسافة بالشكل %20</translation>
        </message>
        <message>
            <source>connector.bodyOfGet</source>
            <extracomment>%1 sends no body; remove it, or use another method</extracomment>
            <translation>%1 لا يرسل متنًا؛ احذفه أو استخدم طريقة أخرى</translation>
        </message>
        <message>
            <source>connector.bodyPlace</source>
            <extracomment>Cannot put a value at %1 of the request: there is no such place. Check “at” in the connector.</extracomment>
            <translation>لا يمكن وضع قيمة في %1 من الطلب: لا يوجد هذا الموضع. تحقق من «at» في الموصل.</translation>
        </message>
        <message>
            <source>connector.cancelled</source>
            <extracomment>Cannot finish the call: it was cancelled.</extracomment>
            <translation>لا يمكن إتمام الطلب: أُلغي.</translation>
        </message>
        <message>
            <source>connector.credentialsInHeader</source>
            <extracomment>credentials do not belong in a document; say in “auth” how to sign in</extracomment>
            <translation>لا مكان لبيانات الاعتماد في المستند؛ بيّن في «auth» طريقة تسجيل الدخول</translation>
        </message>
        <message>
            <source>connector.credentialsInUrl</source>
            <extracomment>an address must not hold a user name or password; say in “auth” how to sign in</extracomment>
            <translation>يجب ألا يحمل العنوان اسم مستخدم أو كلمة مرور؛ بيّن في «auth» طريقة تسجيل الدخول</translation>
        </message>
        <message>
            <source>connector.dotsInEndpoint</source>
            <extracomment>“%1” must not step up with “..”</extracomment>
            <translation>يجب ألا يصعد «%1» إلى مستوى أعلى بـ «..»</translation>
        </message>
        <message>
            <source>connector.fixedAndPaged</source>
            <extracomment>“%1” has a fixed value in “parameters” already; remove one</extracomment>
            <translation>لـ «%1» قيمة ثابتة في «parameters» أصلًا؛ احذف إحداهما</translation>
        </message>
        <message>
            <source>connector.header</source>
            <extracomment>Cannot make the request: the header “%1” would hold a line break or another control character. Check where its value comes from.</extracomment>
            <translation>لا يمكن تكوين الطلب: ستحمل الترويسة «%1» فاصل أسطر أو محرف تحكم آخر. تحقق من مصدر قيمتها.</translation>
        </message>
        <message>
            <source>connector.listInPath</source>
            <extracomment>a list or an object cannot go into a path or a header</extracomment>
            <translation>لا توضع قائمة ولا كائن في مسار العنوان أو في ترويسة</translation>
        </message>
        <message>
            <source>connector.maybeEmpty</source>
            <extracomment>the setting “%1” may be left empty, but is needed here; make it required or give it a default</extracomment>
            <translation>قد يبقى الإعداد «%1» فارغًا مع أنه لازم هنا؛ اجعله مطلوبًا أو أعطه قيمة افتراضية</translation>
        </message>
        <message>
            <source>connector.meaningless</source>
            <extracomment>“%1” %2; remove it</extracomment>
            <translation>الخاصية «%1»: %2؛ احذفها</translation>
        </message>
        <message>
            <source>connector.missingParameter</source>
            <extracomment>“%1” needs the parameter “%2”; give it a value in “parameters”</extracomment>
            <translation>يتطلب «%1» المعامل «%2»؛ أعطه قيمة في «parameters»</translation>
        </message>
        <message>
            <source>connector.nameTwice</source>
            <extracomment>“%1” is also the name of a setting; rename one</extracomment>
            <translation>وردت الترويسة «%1» هنا مرة ثانية؛ احذف إحداهما</translation>
        </message>
        <message>
            <source>connector.noAction</source>
            <extracomment>there is no action named “%1”%2</extracomment>
            <translation>لا يوجد إجراء باسم «%1»%2</translation>
        </message>
        <message>
            <source>connector.noAuthHeaders</source>
            <extracomment>the type headers needs the property “headers”; add it</extracomment>
            <translation>يتطلب النوع headers الخاصية «headers»؛ أضفها</translation>
        </message>
        <message>
            <source>connector.noBaseUrl</source>
            <extracomment>the property “baseUrl” is missing; add it, or one in each of the environments</extracomment>
            <translation>الخاصية «baseUrl» ناقصة؛ أضفها، أو أضف واحدة لكل بيئة</translation>
        </message>
        <message>
            <source>connector.noBody</source>
            <extracomment>Cannot make the request “%1”: the parameter “%2” belongs into a body, and the action declares none.</extracomment>
            <translation>لا يمكن تكوين الطلب «%1»: مكان المعامل «%2» في المتن، والإجراء لا يصرّح بمتن.</translation>
        </message>
        <message>
            <source>connector.noChoices</source>
            <extracomment>a choice needs the property “choices”; add it</extracomment>
            <translation>يتطلب الإعداد من النوع choice الخاصية «choices»؛ أضفها</translation>
        </message>
        <message>
            <source>connector.noCredential</source>
            <extracomment>the credential “%1” is missing, which this authentication sends; add it</extracomment>
            <translation>بيان الاعتماد «%1» ناقص، وهذه المصادقة ترسله؛ أضفه</translation>
        </message>
        <message>
            <source>connector.noCredentialUsed</source>
            <extracomment>no header holds a credential; list them in “credentials” and name them as {name}</extracomment>
            <translation>لا يحمل أي ترويسة بيان اعتماد؛ اذكرها في «credentials» وسمّها هكذا {name}</translation>
        </message>
        <message>
            <source>connector.noCsrfToken</source>
            <extracomment>Cannot send what changes something: the answer of %1 has no token in the header %2. Check “csrf” in the connector.</extracomment>
            <translation>لا يمكن إرسال ما يغيّر البيانات: ليس في رد %1 رمز في الترويسة %2. تحقق من «csrf» في الموصل.</translation>
        </message>
        <message>
            <source>connector.noParameter</source>
            <extracomment>“%1” has no parameter “%2”%3</extracomment>
            <translation>ليس في «%1» معامل باسم «%2»%3</translation>
        </message>
        <message>
            <source>connector.noPathKey</source>
            <extracomment>no endpoint has {api_key}, where the key would stand; add it there</extracomment>
            <translation>لا تحوي أي نقطة نهاية {api_key} حيث يوضع المفتاح؛ أضفه هناك</translation>
        </message>
        <message>
            <source>connector.noSchema</source>
            <extracomment>Cannot read connectors: their schema is not part of this program.</extracomment>
            <translation>لا يمكن قراءة الموصلات: مخططها ليس جزءًا من هذا البرنامج.</translation>
        </message>
        <message>
            <source>connector.noSince</source>
            <extracomment>the text has no {since}, where the time goes; add it</extracomment>
            <translation>لا يحوي النص {since} حيث يوضع الوقت؛ أضفه</translation>
        </message>
        <message>
            <source>connector.noSlug</source>
            <extracomment>no slug can be made of the name “%1”; add the property “slug”, such as custom-crm</extracomment>
            <translation>لا يمكن اشتقاق معرّف من الاسم «%1»؛ أضف الخاصية «slug»، مثل custom-crm</translation>
        </message>
        <message>
            <source>connector.noTextPlace</source>
            <extracomment>no text in “parameters” has {%1}, where the value would go; add it</extracomment>
            <translation>لا يحوي أي نص في «parameters» الموضع {%1} حيث توضع القيمة؛ أضفه</translation>
        </message>
        <message>
            <source>connector.notFound</source>
            <extracomment>Cannot find what %1 asks for: there is no such thing at the other side (%2).</extracomment>
            <translation>لا يمكن العثور على ما يطلبه %1: لا يوجد شيء كهذا لدى الطرف الآخر (%2).</translation>
        </message>
        <message>
            <source>connector.notJson</source>
            <extracomment>Cannot read the answer of %1 as JSON: %2 (HTTP %3, %4). It begins with “%5”. Check the base URL; if it is right, try again later.</extracomment>
            <translation>لا يمكن قراءة رد %1 بصيغة JSON: %2 (⁦HTTP %3⁩، %4). يبدأ الرد بـ «%5». تحقق من العنوان الأساسي؛ وإن كان صحيحًا فأعد المحاولة لاحقًا.</translation>
        </message>
        <message>
            <source>connector.notJson.at</source>
            <extracomment>Cannot read the answer of %1 as JSON: it is not valid at line %2, column %3, or cut off there (HTTP %4, %5). It begins with “%6”. Check the base URL; if it is right, try again later.</extracomment>
            <translation>لا يمكن قراءة رد %1 بصيغة JSON: هو غير صالح في السطر %2، العمود %3، أو مقطوع هناك (HTTP %4، %5). يبدأ الرد بـ «%6». تحقق من العنوان الأساسي؛ وإن كان صحيحًا فأعد المحاولة لاحقًا.</translation>
        </message>
        <message>
            <source>connector.notJson.empty</source>
            <extracomment>Cannot read the answer of %1 as JSON: it is empty (HTTP %2, %3). Check the base URL; if it is right, try again later.</extracomment>
            <translation>لا يمكن قراءة رد %1 بصيغة JSON: هو فارغ (HTTP %2، %3). تحقق من العنوان الأساسي؛ وإن كان صحيحًا فأعد المحاولة لاحقًا.</translation>
        </message>
        <message>
            <source>connector.oauthComesLater</source>
            <extracomment>OAuth 2.0 comes in a later version of Patchbay; until then use the type bearer and paste an access token</extracomment>
            <translation>يأتي OAuth 2.0 في إصدار لاحق من Patchbay؛ حتى ذلك الحين استخدم النوع bearer والصق رمز وصول</translation>
        </message>
        <message>
            <source>connector.ourHeader</source>
            <extracomment>Patchbay writes the header “%1” itself; remove it</extracomment>
            <translation>يكتب Patchbay الترويسة «%1» بنفسه؛ احذفها</translation>
        </message>
        <message>
            <source>connector.pagedPath</source>
            <extracomment>“%1” is a path parameter; a value that changes from page to page cannot go into the path</extracomment>
            <translation>«%1» معامل في المسار؛ والقيمة التي تتغير من صفحة إلى أخرى لا توضع في المسار</translation>
        </message>
        <message>
            <source>connector.pagesInNoBody</source>
            <extracomment>the action “%1” sends no body; choose another “in”, or give the action a “body”</extracomment>
            <translation>الإجراء «%1» لا يرسل متنًا؛ اختر قيمة أخرى لـ «in»، أو أضف «body» إلى الإجراء</translation>
        </message>
        <message>
            <source>connector.paginationNeeds</source>
            <extracomment>the type %1 needs the property “%2”; add it</extracomment>
            <translation>النوع %1 يتطلب الخاصية «%2»؛ أضفها</translation>
        </message>
        <message>
            <source>connector.parameterInNoBody</source>
            <extracomment>this action sends no body; choose another “in”, or a “body”</extracomment>
            <translation>هذا الإجراء لا يرسل متنًا؛ اختر قيمة أخرى لـ «in»، أو أضف «body»</translation>
        </message>
        <message>
            <source>connector.parameterMissing</source>
            <extracomment>Cannot make the request “%1”: the parameter “%2” has no value. Give one.</extracomment>
            <translation>لا يمكن تكوين الطلب «%1»: ليس للمعامل «%2» قيمة. أعطه قيمة.</translation>
        </message>
        <message>
            <source>connector.parameterNotJson</source>
            <extracomment>Cannot make the request: the value of the parameter “%1” is not JSON. Write a text in quotes.</extracomment>
            <translation>لا يمكن تكوين الطلب: قيمة المعامل «%1» ليست بصيغة JSON. اكتب النص بين علامتي اقتباس.</translation>
        </message>
        <message>
            <source>connector.parameterTooDeep</source>
            <extracomment>Cannot write the parameter “%1” into the request: null and nested values fit into a JSON body only.</extracomment>
            <translation>لا يمكن كتابة المعامل «%1» في الطلب: لا مكان لقيمة null والقيم المتداخلة إلا في متن JSON.</translation>
        </message>
        <message>
            <source>connector.parameterType</source>
            <extracomment>Cannot make the request “%1”: the parameter “%2” must be of the type %3.</extracomment>
            <translation>لا يمكن تكوين الطلب «%1»: يجب أن يكون المعامل «%2» من النوع %3.</translation>
        </message>
        <message>
            <source>connector.parameterUnknown</source>
            <extracomment>Cannot make the request “%1”: it has no parameter “%2”.</extracomment>
            <translation>لا يمكن تكوين الطلب «%1»: ليس فيه معامل باسم «%2».</translation>
        </message>
        <message>
            <source>connector.pathParameter</source>
            <extracomment>Cannot make the request: the path parameter “%1” is empty, or holds “.”, “..” or a control character. It would name something else.</extracomment>
            <translation>لا يمكن تكوين الطلب: معامل المسار «%1» فارغ، أو يحمل «.» أو «..» أو محرف تحكم، فيدل على شيء آخر.</translation>
        </message>
        <message>
            <source>connector.pushField</source>
            <extracomment>neither the create nor the update action has a parameter “%1”%2; declare it there, or leave the field out</extracomment>
            <translation>ليس لإجراء الإنشاء ولا لإجراء التحديث معامل «%1»%2؛ عرّفه هناك، أو احذف الحقل</translation>
        </message>
        <message>
            <source>connector.pushListing</source>
            <extracomment>a push must list everything each time; choose another type than version</extracomment>
            <translation>على الدفع أن يسرد كل شيء في كل مرة؛ اختر نوعًا غير version</translation>
        </message>
        <message>
            <source>connector.pushNothing</source>
            <extracomment>this push has no action; add “create”, “update” or “delete”, each with its “action”</extracomment>
            <translation>ليس لعملية الإرسال هذه إجراء؛ أضف «create» أو «update» أو «delete»، ولكل منها «action»</translation>
        </message>
        <message>
            <source>connector.pushPath</source>
            <extracomment>“%1” must begin with %2</extracomment>
            <translation>يجب أن يبدأ «%1» بـ %2</translation>
        </message>
        <message>
            <source>connector.pushSafe</source>
            <extracomment>“%1” changes nothing at the provider; choose an action that does</extracomment>
            <translation>«%1» لا يغيّر شيئًا لدى المزوّد؛ اختر إجراءً يغيّر</translation>
        </message>
        <message>
            <source>connector.queryInEndpoint</source>
            <extracomment>“%1” must end before the “?” or “#”; write the rest as parameters</extracomment>
            <translation>يجب أن ينتهي «%1» قبل «?» أو «#»؛ اكتب الباقي كمعاملات</translation>
        </message>
        <message>
            <source>connector.queryInUrl</source>
            <extracomment>“%1” must end before the “?” or “#”; write the rest as parameters of the actions</extracomment>
            <translation>يجب أن ينتهي «%1» قبل «?» أو «#»؛ اكتب الباقي كمعاملات للإجراءات</translation>
        </message>
        <message>
            <source>connector.rateLimited</source>
            <extracomment>Cannot go on with %1: the rate limit is used up (%2). Try again later.</extracomment>
            <translation>لا يمكن المتابعة مع %1: استُنفد حد الطلبات (%2). أعد المحاولة لاحقًا.</translation>
        </message>
        <message>
            <source>connector.redirect</source>
            <extracomment>Cannot follow %1 to %2: %3. Check the base URL.</extracomment>
            <translation>لا يمكن اتباع %1 إلى %2: %3. تحقق من العنوان الأساسي.</translation>
        </message>
        <message>
            <source>connector.refused</source>
            <extracomment>Cannot do %1: the other side refuses the request (%2). Check the settings and the parameters.</extracomment>
            <translation>لا يمكن تنفيذ %1: يرفض الطرف الآخر الطلب (%2). تحقق من الإعدادات والمعاملات.</translation>
        </message>
        <message>
            <source>connector.relativeEndpoint</source>
            <extracomment>“%1” must begin with / or https://</extracomment>
            <translation>يجب أن يبدأ «%1» بـ / أو ⁦https://⁩</translation>
        </message>
        <message>
            <source>connector.repeatedName</source>
            <extracomment>the property “%1” stands here more than once; keep one</extracomment>
            <translation>وردت الخاصية «%1» هنا أكثر من مرة؛ أبقِ واحدة</translation>
        </message>
        <message>
            <source>connector.ruleForAll</source>
            <extracomment>this rule would fit every answer; add a “status” or a “path”</extracomment>
            <translation>تنطبق هذه القاعدة على كل رد؛ أضف «status» أو «path»</translation>
        </message>
        <message>
            <source>connector.settingMissing</source>
            <extracomment>Cannot make the request: the setting “%1” is empty. Configure the integration.</extracomment>
            <translation>لا يمكن تكوين الطلب: الإعداد «%1» فارغ. أكمل إعداد التكامل.</translation>
        </message>
        <message>
            <source>connector.sizeAlone</source>
            <extracomment>“size” needs the property “sizeParameter”; add it</extracomment>
            <translation>تتطلب «size» الخاصية «sizeParameter»؛ أضفها</translation>
        </message>
        <message>
            <source>connector.sizeParameterAlone</source>
            <extracomment>“sizeParameter” needs the property “size”; add it</extracomment>
            <translation>تتطلب «sizeParameter» الخاصية «size»؛ أضفها</translation>
        </message>
        <message>
            <source>connector.unavailable</source>
            <extracomment>Cannot get the answer of %1: the other side has trouble (%2). Try again later.</extracomment>
            <translation>لا يمكن الحصول على رد %1: لدى الطرف الآخر عطل (%2). أعد المحاولة لاحقًا.</translation>
        </message>
        <message>
            <source>connector.undeclaredPlace</source>
            <extracomment>{%1} names no path parameter of this action and no setting; declare the parameter “%1”</extracomment>
            <translation>لا يشير {%1} إلى معامل مسار في هذا الإجراء ولا إلى إعداد؛ صرّح بالمعامل «%1»</translation>
        </message>
        <message>
            <source>connector.unknownPlace</source>
            <extracomment>{%1} names no %2%3</extracomment>
            <translation>لا يوجد %2 يشير إليه {%1}%3</translation>
        </message>
        <message>
            <source>connector.unsafeAction</source>
            <extracomment>“%1” may change something at the provider; choose a GET action, or say "safe": true there if it changes nothing</extracomment>
            <translation>قد يغيّر «%1» شيئًا لدى المزوّد؛ اختر إجراء GET، أو اكتب "safe": true إن كان لا يغيّر شيئًا</translation>
        </message>
        <message>
            <source>connector.unusedPathParameter</source>
            <extracomment>the endpoint has no {%1}; add it there, or let the parameter go elsewhere with “in”</extracomment>
            <translation>ليس {%1} في نقطة النهاية؛ أضفه إليها، أو انقل المعامل إلى موضع آخر بـ «in»</translation>
        </message>
        <message>
            <source>connector.url</source>
            <extracomment>Cannot make the request “%1”: %2 is no URL that can be called. Check the settings and the endpoint.</extracomment>
            <translation>لا يمكن تكوين الطلب «%1»: %2 ليس عنوانًا يمكن طلبه. تحقق من الإعدادات ونقطة النهاية.</translation>
        </message>
        <message>
            <source>connector.waitTooLong</source>
            <extracomment>Cannot go on calling the integration: its rate limit asks for a wait of %1 s, and there is time for %2 s. Try again after that.</extracomment>
            <translation>لا يمكن متابعة طلب التكامل: يفرض حد طلباته انتظار %1 ث، والوقت المتاح %2 ث. أعد المحاولة بعد ذلك.</translation>
        </message>
        <message>
            <source>connector.wrongValue</source>
            <extracomment>must be %1, as the parameter is</extracomment>
            <translation>يجب أن تكون القيمة %1، مثل المعامل</translation>
        </message>
        <message>
            <source>credential.trimmed</source>
            <extracomment>Blanks or line breaks around “%1” were cut off.</extracomment>
            <translation>حُذفت مسافات أو فواصل أسطر حول «%1».</translation>
        </message>
        <message>
            <source>ctl.applyRefused</source>
            <extracomment>Cannot apply plan %1: it was not confirmed.</extracomment>
            <translation>لا يمكن تطبيق الخطة %1: لم يُؤكَّد التطبيق.</translation>
        </message>
        <message>
            <source>ctl.applyUnconfirmed</source>
            <extracomment>Cannot apply plan %1: it asks for a confirmation%2. Use --yes.</extracomment>
            <translation>لا يمكن تطبيق الخطة %1: تتطلب تأكيدًا%2. استخدم ⁦--yes⁩.</translation>
        </message>
        <message>
            <source>ctl.batchApply</source>
            <extracomment>Cannot apply the plans: they ask for a confirmation. Use --yes.</extracomment>
            <translation>لا يمكن تطبيق الخطط: تتطلب تأكيدًا. استخدم ⁦--yes⁩.</translation>
        </message>
        <message>
            <source>ctl.batchEmpty</source>
            <extracomment>Cannot run a batch: no integration passes the filter “%1”.</extracomment>
            <translation>لا يمكن تشغيل دفعة: لا يطابق المرشح «%1» أي تكامل.</translation>
        </message>
        <message>
            <source>ctl.batchOf</source>
            <extracomment>Cannot tell what to run: name the integrations, or choose them with --filter, one of the two.</extracomment>
            <translation>لا يمكن معرفة ما المطلوب تشغيله: سمِّ التكاملات أو اخترها بـ ⁦--filter⁩، أحد الأمرين فقط.</translation>
        </message>
        <message>
            <source>ctl.batchRefused</source>
            <extracomment>Cannot run the batch: it was not confirmed.</extracomment>
            <translation>لا يمكن تشغيل الدفعة: لم يُؤكَّد التشغيل.</translation>
        </message>
        <message>
            <source>ctl.bucket</source>
            <extracomment>Cannot sum up by “%1”: it is hour or day.</extracomment>
            <translation>لا يمكن التجميع حسب «%1»: القيمة hour أو day.</translation>
        </message>
        <message>
            <source>ctl.credentialMissing</source>
            <extracomment>Cannot connect: nothing gives “%1”. Use --from-file %2=FILE, --from-env %2=VARIABLE, or a terminal.</extracomment>
            <translation>لا يمكن الربط: لا شيء يعطي «%1». استخدم ⁦--from-file %2=FILE⁩ أو ⁦--from-env %2=VARIABLE⁩ أو طرفية.</translation>
        </message>
        <message>
            <source>ctl.demo</source>
            <extracomment>Cannot show %1: there is no such command.</extracomment>
            <translation>لا يمكن عرض %1: لا يوجد أمر كهذا.</translation>
        </message>
        <message>
            <source>ctl.draft</source>
            <extracomment>Cannot write a connector of this: %1 %2.</extracomment>
            <translation>لا يمكن كتابة موصل من هذا: %1 %2.</translation>
        </message>
        <message>
            <source>ctl.draftFile</source>
            <extracomment>Cannot write %1: %2.</extracomment>
            <translation>لا يمكن كتابة %1: %2.</translation>
        </message>
        <message>
            <source>ctl.draftNeeds</source>
            <extracomment>Cannot write a connector: give --%1.</extracomment>
            <translation>لا يمكن كتابة موصل: حدد ⁦--%1⁩.</translation>
        </message>
        <message>
            <source>ctl.environment</source>
            <extracomment>Cannot use “%1” for --environment: it is test or production.</extracomment>
            <translation>لا يمكن استخدام «%1» مع ⁦--environment⁩: القيمة test أو production.</translation>
        </message>
        <message>
            <source>ctl.exportFormat</source>
            <extracomment>Cannot export as “%1”: it is json or csv.</extracomment>
            <translation>لا يمكن التصدير بصيغة «%1»: الصيغة json أو csv.</translation>
        </message>
        <message>
            <source>ctl.file</source>
            <extracomment>Cannot read %1: %2.</extracomment>
            <translation>لا يمكن قراءة %1: %2.</translation>
        </message>
        <message>
            <source>ctl.group</source>
            <extracomment>Cannot group by “%1”: it is field or kind.</extracomment>
            <translation>لا يمكن التجميع حسب «%1»: القيمة field أو kind.</translation>
        </message>
        <message>
            <source>ctl.length</source>
            <extracomment>Cannot use “%1” for --%2: write a length such as 90s, 15m, 2h or 1d.</extracomment>
            <translation>لا يمكن استخدام «%1» مع ⁦--%2⁩: اكتب مدة مثل 90s أو 15m أو 2h أو 1d.</translation>
        </message>
        <message>
            <source>ctl.missingValue</source>
            <extracomment>Cannot use --%1 alone: it needs %2.</extracomment>
            <translation>لا يمكن استخدام ⁦--%1⁩ وحده: يتطلب %2.</translation>
        </message>
        <message>
            <source>ctl.noInput</source>
            <extracomment>Cannot go on: there was no answer.</extracomment>
            <translation>لا يمكن المتابعة: لم تصل إجابة.</translation>
        </message>
        <message>
            <source>ctl.noShop</source>
            <extracomment>Cannot show the demo: the sandbox shop is not installed. Install it with patchbayctl --sandbox install sandbox-shop, then connect it.</extracomment>
            <translation>لا يمكن عرض التجربة: متجر البيئة التجريبية غير مثبّت. ثبّته بالأمر ⁦patchbayctl --sandbox install sandbox-shop⁩ ثم اربطه.</translation>
        </message>
        <message>
            <source>ctl.number</source>
            <extracomment>Cannot use “%1” for --%2: it takes a whole number from %3 to %4.</extracomment>
            <translation>لا يمكن استخدام «%1» مع ⁦--%2⁩: يقبل عددًا صحيحًا من %3 إلى %4.</translation>
        </message>
        <message>
            <source>ctl.operands</source>
            <extracomment>Cannot understand the command line: write patchbayctl %1 %2.</extracomment>
            <translation>لا يمكن فهم سطر الأوامر: اكتب ⁦patchbayctl %1 %2⁩.</translation>
        </message>
        <message>
            <source>ctl.output</source>
            <extracomment>Cannot write all of the output: the disk behind it is full. Free some space, then try again.</extracomment>
            <translation>لا يمكن كتابة المخرجات كلها: القرص الذي تُكتب عليه ممتلئ. أفرغ بعض المساحة ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>ctl.pair</source>
            <extracomment>Cannot use “%1” for --%2: it takes name=value.</extracomment>
            <translation>لا يمكن استخدام «%1» مع ⁦--%2⁩: يقبل name=value.</translation>
        </message>
        <message>
            <source>ctl.removeUnconfirmed</source>
            <extracomment>Cannot remove %1: it was not confirmed. Use --yes.</extracomment>
            <translation>لا يمكن إزالة %1: لم تُؤكَّد الإزالة. استخدم ⁦--yes⁩.</translation>
        </message>
        <message>
            <source>ctl.runs</source>
            <extracomment>Cannot use “%1” for --runs: it is api, schedule or both.</extracomment>
            <translation>لا يمكن استخدام «%1» مع ⁦--runs⁩: القيمة api أو schedule أو both.</translation>
        </message>
        <message>
            <source>ctl.switchWithValue</source>
            <extracomment>Cannot give a value to --%1: it is a switch.</extracomment>
            <translation>لا يمكن إعطاء قيمة للخيار ⁦--%1⁩: هو مفتاح بلا قيمة.</translation>
        </message>
        <message>
            <source>ctl.unknownCommand</source>
            <extracomment>Cannot do “%1”: there is no such command (%2).</extracomment>
            <translation>لا يمكن تنفيذ «%1»: لا يوجد أمر كهذا (%2).</translation>
        </message>
        <message>
            <source>ctl.unknownOption</source>
            <extracomment>Cannot understand --%1: there is no such option (%2).</extracomment>
            <translation>لا يمكن فهم ⁦--%1⁩: لا يوجد خيار كهذا (%2).</translation>
        </message>
        <message>
            <source>ctl.variable</source>
            <extracomment>Cannot use %1: there is no such environment variable.</extracomment>
            <translation>لا يمكن استخدام %1: لا يوجد متغير بيئة بهذا الاسم.</translation>
        </message>
        <message>
            <source>ctl.whatToInstall</source>
            <extracomment>Cannot install: name a connector of the catalogue, or give a document with --file.</extracomment>
            <translation>لا يمكن التثبيت: سمِّ موصلًا من الكتالوج، أو حدد مستندًا بـ ⁦--file⁩.</translation>
        </message>
        <message>
            <source>database.busy</source>
            <extracomment>Cannot use the database %1: another program holds it. Close that program, then try again.</extracomment>
            <translation>لا يمكن استخدام قاعدة البيانات %1: يحجزها برنامج آخر. أغلق ذلك البرنامج ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>database.cancelled</source>
            <extracomment>Cannot read the database %1: the request was cancelled.</extracomment>
            <translation>لا يمكن قراءة قاعدة البيانات %1: أُلغي الطلب.</translation>
        </message>
        <message>
            <source>database.closing</source>
            <extracomment>Cannot write to the database %1: it is being closed.</extracomment>
            <translation>لا يمكن الكتابة في قاعدة البيانات %1: يجري إغلاقها.</translation>
        </message>
        <message>
            <source>database.conflict</source>
            <extracomment>Cannot write to the database %1: the change contradicts what is stored. Read it again, then try again.</extracomment>
            <translation>لا يمكن الكتابة في قاعدة البيانات %1: يناقض التغيير ما هو مخزّن. اقرأه من جديد ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>database.damaged</source>
            <extracomment>Cannot use the database %1: the file is damaged or is no database. Restore it from a backup.</extracomment>
            <translation>لا يمكن استخدام قاعدة البيانات %1: الملف تالف أو ليس قاعدة بيانات. استعده من نسخة احتياطية.</translation>
        </message>
        <message>
            <source>database.disk</source>
            <extracomment>Cannot use the database %1: the disk reports an error. Check the disk, then try again.</extracomment>
            <translation>لا يمكن استخدام قاعدة البيانات %1: يبلغ القرص عن خطأ. افحص القرص ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>database.driver</source>
            <extracomment>Cannot open the database %1: Qt's SQLite driver is missing. Install libqt6sql6-sqlite.</extracomment>
            <translation>لا يمكن فتح قاعدة البيانات %1: برنامج تشغيل SQLite في Qt غير موجود. ثبّت libqt6sql6-sqlite.</translation>
        </message>
        <message>
            <source>database.foreign</source>
            <extracomment>Cannot open the database %1: it belongs to another program. Choose another file.</extracomment>
            <translation>لا يمكن فتح قاعدة البيانات %1: تخص برنامجًا آخر. اختر ملفًا آخر.</translation>
        </message>
        <message>
            <source>database.full</source>
            <extracomment>Cannot write to the database %1: the disk is full. Free some space, then try again.</extracomment>
            <translation>لا يمكن الكتابة في قاعدة البيانات %1: القرص ممتلئ. حرّر بعض المساحة ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>database.internal</source>
            <extracomment>Cannot use the database %1: SQLite refused a statement.</extracomment>
            <translation>لا يمكن استخدام قاعدة البيانات %1: رفض SQLite أمرًا.</translation>
        </message>
        <message>
            <source>database.library</source>
            <extracomment>Cannot open the database %1: Qt's SQLite driver brings another SQLite than Patchbay was built with. Install the driver of the same system.</extracomment>
            <translation>لا يمكن فتح قاعدة البيانات %1: يستخدم برنامج تشغيل SQLite في Qt إصدارًا غير الذي بُني به Patchbay. ثبّت برنامج التشغيل من النظام نفسه.</translation>
        </message>
        <message>
            <source>database.nested</source>
            <extracomment>Cannot use the database: one access was started inside another.</extracomment>
            <translation>لا يمكن استخدام قاعدة البيانات: بدأ وصول إليها داخل وصول آخر.</translation>
        </message>
        <message>
            <source>database.newer</source>
            <extracomment>Cannot open the database %1: it was written by a newer version of Patchbay (schema %2, this program knows %3). Install that version.</extracomment>
            <translation>لا يمكن فتح قاعدة البيانات %1: كتبها إصدار أحدث من Patchbay (المخطط %2، وهذا البرنامج يعرف %3). ثبّت ذلك الإصدار.</translation>
        </message>
        <message>
            <source>database.open</source>
            <extracomment>Cannot open the database %1: the file or its folder cannot be opened. Check that the folder exists and may be read and written.</extracomment>
            <translation>لا يمكن فتح قاعدة البيانات %1: تعذّر فتح الملف أو مجلده. تحقق من وجود المجلد ومن إذن القراءة والكتابة.</translation>
        </message>
        <message>
            <source>database.overloaded</source>
            <extracomment>Cannot write to the database %1: too many writes wait for the disk. Try again later.</extracomment>
            <translation>لا يمكن الكتابة في قاعدة البيانات %1: عمليات الكتابة المنتظرة للقرص كثيرة. أعد المحاولة لاحقًا.</translation>
        </message>
        <message>
            <source>database.parameter</source>
            <extracomment>Cannot bind %1: the statement has no such parameter.</extracomment>
            <translation>لا يمكن ربط %1: ليس في العبارة معامل كهذا.</translation>
        </message>
        <message>
            <source>database.readOnly</source>
            <extracomment>Cannot write to the database %1: the file or its folder is read-only. Allow writing to both, then try again.</extracomment>
            <translation>لا يمكن الكتابة في قاعدة البيانات %1: الملف أو مجلده للقراءة فقط. اسمح بالكتابة فيهما ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>database.wal</source>
            <extracomment>Cannot use the database %1: its file system does not allow a write-ahead log. Move it to a local disk.</extracomment>
            <translation>لا يمكن استخدام قاعدة البيانات %1: لا يسمح نظام ملفاتها بسجل الكتابة المسبقة (WAL). انقلها إلى قرص محلي.</translation>
        </message>
        <message>
            <source>desktop.appearance</source>
            <extracomment>Cannot choose the appearance “%1”: write light, dark or system.</extracomment>
            <translation>لا يمكن اختيار المظهر «%1»: اكتب light أو dark أو system.</translation>
        </message>
        <message>
            <source>desktop.operand</source>
            <extracomment>Cannot open “%1”: name a workspace with --workspace.</extracomment>
            <translation>لا يمكن فتح «%1»: سمِّ مساحة عمل بـ ⁦--workspace⁩.</translation>
        </message>
        <message>
            <source>document.fault</source>
            <extracomment>Cannot read %1: %2.</extracomment>
            <translation>لا يمكن قراءة %1: %2.</translation>
        </message>
        <message>
            <source>document.faults</source>
            <extracomment>Cannot read %1: it has %2 faults. The first is %3.</extracomment>
            <translation>لا يمكن قراءة %1: عدد أخطائه %2. أولها: %3.</translation>
        </message>
        <message>
            <source>egress.bitsBehindPrefix</source>
            <extracomment>Cannot use %1 as an address range: it does not begin at that address. Write %2.</extracomment>
            <translation>لا يمكن استخدام %1 كنطاق عناوين: لا يبدأ النطاق عند هذا العنوان. اكتب %2.</translation>
        </message>
        <message>
            <source>egress.empty</source>
            <extracomment>Cannot use an empty egress policy: write public, everything, or a list of address ranges.</extracomment>
            <translation>لا يمكن استخدام سياسة خروج فارغة: اكتب public أو everything أو قائمة بنطاقات العناوين.</translation>
        </message>
        <message>
            <source>egress.metadata</source>
            <extracomment>Cannot connect to %1: %2 is the address of a cloud metadata service, which Patchbay never calls.</extracomment>
            <translation>لا يمكن الاتصال بـ %1: %2 عنوان خدمة بيانات وصفية سحابية، ولا يتصل بها Patchbay أبدًا.</translation>
        </message>
        <message>
            <source>egress.notARange</source>
            <extracomment>Cannot use %1 as an address range: it is not written like 10.0.0.0/8, fd00::/8 or 192.0.2.1.</extracomment>
            <translation>لا يمكن استخدام %1 كنطاق عناوين: لم يُكتب بصيغة مثل 10.0.0.0/8 أو fd00::/8 أو 192.0.2.1.</translation>
        </message>
        <message>
            <source>egress.refused</source>
            <extracomment>Cannot connect to %1: %2 is %3, which the egress policy (%4) does not allow. To reach it, add its range to the egress policy of this workspace.</extracomment>
            <translation>لا يمكن الاتصال بـ %1: %2 %3، وسياسة الخروج (%4) لا تسمح به. للوصول إليه أضف نطاقه إلى سياسة الخروج في مساحة العمل هذه.</translation>
        </message>
        <message>
            <source>engine.address</source>
            <extracomment>Cannot write %1: %2.</extracomment>
            <translation>لا يمكن كتابة %1: %2.</translation>
        </message>
        <message>
            <source>execution.applyCancelled</source>
            <extracomment>Cannot finish applying plan %1: it was stopped. Apply it again to go on.</extracomment>
            <translation>لا يمكن إتمام تطبيق الخطة %1: أُوقف. طبّقها من جديد للمتابعة.</translation>
        </message>
        <message>
            <source>execution.badTimeout</source>
            <extracomment>Cannot start an execution: its timeout must be from 1 to 86400 seconds.</extracomment>
            <translation>لا يمكن بدء عملية: يجب أن تكون المهلة من 1 إلى 86400 ثانية.</translation>
        </message>
        <message>
            <source>execution.busy</source>
            <extracomment>Cannot start the execution: %1 already writes to this integration. Wait for its end, or cancel it.</extracomment>
            <translation>لا يمكن بدء العملية: تكتب العملية %1 في هذا التكامل الآن. انتظر انتهاءها أو ألغِها.</translation>
        </message>
        <message>
            <source>execution.cancelled</source>
            <extracomment>The execution was cancelled.</extracomment>
            <translation>أُلغيت العملية.</translation>
        </message>
        <message>
            <source>execution.denied</source>
            <extracomment>Cannot start an execution: %1 may only look. Ask for the role of an operator.</extracomment>
            <translation>لا يمكن بدء عملية: صلاحية %1 العرض فقط. اطلب دور المشغّل.</translation>
        </message>
        <message>
            <source>execution.disconnected</source>
            <extracomment>Cannot run %1: it is disconnected. Connect it first.</extracomment>
            <translation>لا يمكن تشغيل %1: غير مربوط. اربطه أولًا.</translation>
        </message>
        <message>
            <source>execution.hasEnded</source>
            <extracomment>Cannot cancel execution %1: it has ended already.</extracomment>
            <translation>لا يمكن إلغاء العملية %1: انتهت بالفعل.</translation>
        </message>
        <message>
            <source>execution.integrationError</source>
            <extracomment>Cannot run %1: it has an error. Repair it and connect it again. (%2)</extracomment>
            <translation>لا يمكن تشغيل %1: فيه خطأ. أصلحه واربطه من جديد. (%2)</translation>
        </message>
        <message>
            <source>execution.integrationGone</source>
            <extracomment>Cannot run %1: it was removed meanwhile.</extracomment>
            <translation>لا يمكن تشغيل %1: أُزيل في هذه الأثناء.</translation>
        </message>
        <message>
            <source>execution.interrupted</source>
            <extracomment>Cannot finish the execution: Patchbay ended meanwhile. Start it again.</extracomment>
            <translation>لا يمكن إتمام العملية: أُغلق Patchbay في أثنائها. ابدأها من جديد.</translation>
        </message>
        <message>
            <source>execution.manyDeletes</source>
            <extracomment>Cannot delete %1 of the %2 records of %3: that is more than %4 percent. Preview the changes, look at the deletes, and apply the plan.</extracomment>
            <translation>لا يمكن حذف السجلات (%1 من %2) من %3: النسبة أعلى من %4 %. عاين التغييرات، وراجع عمليات الحذف، ثم طبّق الخطة.</translation>
        </message>
        <message>
            <source>execution.noStream</source>
            <extracomment>Cannot run %1: none of its streams is switched on. Switch one on.</extracomment>
            <translation>لا يمكن تشغيل %1: لم يُفعَّل أي من مساراته. فعّل مسارًا.</translation>
        </message>
        <message>
            <source>execution.notByApi</source>
            <extracomment>Cannot run %1: its run policy forbids runs by API. Allow them in its configuration.</extracomment>
            <translation>لا يمكن تشغيل %1: تمنع سياسة تشغيله التشغيل عبر API. اسمح به في إعداداته.</translation>
        </message>
        <message>
            <source>execution.notBySchedule</source>
            <extracomment>Cannot run %1: its run policy forbids runs by schedule. Allow them in its configuration.</extracomment>
            <translation>لا يمكن تشغيل %1: تمنع سياسة تشغيله التشغيل بالجدول الزمني. اسمح به في إعداداته.</translation>
        </message>
        <message>
            <source>execution.notFound</source>
            <extracomment>Cannot find execution %1: there is none of that id. See patchbayctl history.</extracomment>
            <translation>لا يمكن العثور على العملية %1: لا توجد عملية بهذا المعرّف. اعرض العمليات بالأمر ⁦patchbayctl history⁩.</translation>
        </message>
        <message>
            <source>execution.paused</source>
            <extracomment>Cannot run %1: it is paused. Resume it first.</extracomment>
            <translation>لا يمكن تشغيل %1: متوقف مؤقتًا. استأنفه أولًا.</translation>
        </message>
        <message>
            <source>execution.pushCancelled</source>
            <extracomment>Cannot finish applying the plan: it was stopped. Apply it again to go on.</extracomment>
            <translation>لا يمكن إتمام تطبيق الخطة: أُوقف. طبّقها من جديد للمتابعة.</translation>
        </message>
        <message>
            <source>execution.shuttingDown</source>
            <extracomment>Cannot start the execution: Patchbay is about to end.</extracomment>
            <translation>لا يمكن بدء العملية: Patchbay على وشك الإغلاق.</translation>
        </message>
        <message>
            <source>execution.timeout</source>
            <extracomment>Cannot finish within %1 seconds: the time is over. Allow more time, or run fewer streams.</extracomment>
            <translation>لا يمكن الانتهاء خلال %1 ثانية: انقضى الوقت. اسمح بوقت أطول أو شغّل مسارات أقل.</translation>
        </message>
        <message>
            <source>execution.unknownStream</source>
            <extracomment>Cannot run stream %1: %2 has only %3.</extracomment>
            <translation>لا يمكن تشغيل المسار %1: ليس في %2 إلا %3.</translation>
        </message>
        <message>
            <source>execution.unreadable</source>
            <extracomment>Cannot read execution %1: its row in the database is not understood. Restore the database from a backup.</extracomment>
            <translation>لا يمكن قراءة العملية %1: صفها في قاعدة البيانات غير مفهوم. استعد قاعدة البيانات من نسخة احتياطية.</translation>
        </message>
        <message>
            <source>execution.writeRefused</source>
            <extracomment>Cannot send the %1 request: a preview changes nothing at the integration.</extracomment>
            <translation>لا يمكن إرسال الطلب %1: المعاينة لا تغيّر شيئًا في التكامل.</translation>
        </message>
        <message>
            <source>export.fileWrite</source>
            <extracomment>Cannot write %1: %2.</extracomment>
            <translation>لا يمكن كتابة %1: %2.</translation>
        </message>
        <message>
            <source>export.notAFile</source>
            <extracomment>Cannot write %1: it is a device or a pipe. Choose a file.</extracomment>
            <translation>لا يمكن كتابة %1: هو جهاز أو أنبوب. اختر ملفًا.</translation>
        </message>
        <message>
            <source>field.outside</source>
            <extracomment>Cannot read the data: %1 must be a whole number from %2 to %3.</extracomment>
            <translation>لا يمكن قراءة البيانات: يجب أن يكون %1 عددًا صحيحًا من %2 إلى %3.</translation>
        </message>
        <message>
            <source>field.tooSmall</source>
            <extracomment>Cannot read the data: %1 must be a whole number from %2.</extracomment>
            <translation>لا يمكن قراءة البيانات: يجب أن يكون %1 عددًا صحيحًا من %2 فأكثر.</translation>
        </message>
        <message>
            <source>field.unknownWord</source>
            <extracomment>Cannot read the data: %1 does not know the word “%2”.</extracomment>
            <translation>لا يمكن قراءة البيانات: لا يعرف %1 الكلمة «%2».</translation>
        </message>
        <message>
            <source>file.lockCancelled</source>
            <extracomment>Cannot write beside %1: the call was cancelled.</extracomment>
            <translation>لا يمكن الكتابة بجوار %1: أُلغي الطلب.</translation>
        </message>
        <message>
            <source>file.lockedByOther</source>
            <extracomment>Cannot write beside %1: another Patchbay process holds that lock. Try again.</extracomment>
            <translation>لا يمكن الكتابة بجوار %1: تحتفظ عملية أخرى من Patchbay بالقفل. أعد المحاولة.</translation>
        </message>
        <message>
            <source>file.unreadable</source>
            <extracomment>Cannot read %1: %2.</extracomment>
            <translation>لا يمكن قراءة %1: %2.</translation>
        </message>
        <message>
            <source>file.unwritable</source>
            <extracomment>Cannot write %1: %2.</extracomment>
            <translation>لا يمكن كتابة %1: %2.</translation>
        </message>
        <message>
            <source>filter.empty</source>
            <extracomment>Cannot filter by %1: there is no value after the colon.</extracomment>
            <translation>لا يمكن الترشيح حسب %1: لا قيمة بعد النقطتين.</translation>
        </message>
        <message>
            <source>filter.negation</source>
            <extracomment>Cannot filter by -%1: this word cannot be excluded.</extracomment>
            <translation>لا يمكن الترشيح حسب ⁦-%1⁩: لا يمكن استبعاد هذه الكلمة.</translation>
        </message>
        <message>
            <source>filter.noText</source>
            <extracomment>Cannot filter plans by the text %1: use status, environment, integration, after or before.</extracomment>
            <translation>لا يمكن ترشيح الخطط بالنص %1: استخدم status أو environment أو integration أو after أو before.</translation>
        </message>
        <message>
            <source>filter.openQuote</source>
            <extracomment>Cannot read the filter: the quote before %1 is not closed.</extracomment>
            <translation>لا يمكن قراءة المرشح: علامة الاقتباس قبل %1 غير مغلقة.</translation>
        </message>
        <message>
            <source>filter.textNegation</source>
            <extracomment>Cannot filter by -%1: free text cannot be excluded; put it in quotes if it begins with a minus.</extracomment>
            <translation>لا يمكن الترشيح حسب ⁦-%1⁩: لا يمكن استبعاد النص الحر؛ ضعه بين علامتي اقتباس إن كان يبدأ بعلامة ناقص.</translation>
        </message>
        <message>
            <source>filter.time</source>
            <extracomment>Cannot filter by the time %1: write 30m, 2h, 7d or 1w, a date, or 2024-01-15T10:30:00Z.</extracomment>
            <translation>لا يمكن الترشيح حسب الوقت %1: اكتب 30m أو 2h أو 7d أو 1w، أو تاريخًا، أو 2024-01-15T10:30:00Z.</translation>
        </message>
        <message>
            <source>filter.value</source>
            <extracomment>Cannot filter by %1:%2: there is no such %1. It is one of %3.</extracomment>
            <translation>لا يمكن الترشيح حسب ⁦%1:%2⁩: لا توجد قيمة كهذه لـ %1. القيم الممكنة: %3.</translation>
        </message>
        <message>
            <source>filter.valueMeant</source>
            <extracomment>Cannot filter by %1:%2: there is no such %1. Did you mean %3? It is one of %4.</extracomment>
            <translation>لا يمكن الترشيح حسب ⁦%1:%2⁩: لا توجد قيمة كهذه لـ %1. هل تقصد %3؟ القيم الممكنة: %4.</translation>
        </message>
        <message>
            <source>filter.word</source>
            <extracomment>Cannot filter by %1: this list does not know it. It knows %2; put text with a colon in quotes.</extracomment>
            <translation>لا يمكن الترشيح حسب %1: لا تعرفه هذه القائمة. تعرف %2؛ ضع النص الذي فيه نقطتان بين علامتي اقتباس.</translation>
        </message>
        <message>
            <source>filter.wordMeant</source>
            <extracomment>Cannot filter by %1: this list does not know it. Did you mean %2? It knows %3.</extracomment>
            <translation>لا يمكن الترشيح حسب %1: لا تعرفه هذه القائمة. هل تقصد %2؟ تعرف %3.</translation>
        </message>
        <message>
            <source>integration.configureName</source>
            <extracomment>Cannot configure %1: a name has 1 to %2 characters.</extracomment>
            <translation>لا يمكن تغيير إعدادات %1: طول الاسم من حرف واحد إلى %2.</translation>
        </message>
        <message>
            <source>integration.configureShare</source>
            <extracomment>Cannot configure %1: the share of deletes is a percentage from 0 to 100.</extracomment>
            <translation>لا يمكن تغيير إعدادات %1: حصة الحذف نسبة مئوية من 0 إلى 100.</translation>
        </message>
        <message>
            <source>integration.configureStream</source>
            <extracomment>Cannot configure %1: %2 has no stream “%3”%4.</extracomment>
            <translation>لا يمكن تغيير إعدادات %1: ليس في %2 مسار باسم «%3»%4.</translation>
        </message>
        <message>
            <source>integration.credentials</source>
            <extracomment>Cannot use the credentials for %1: %2.</extracomment>
            <translation>لا يمكن استخدام بيانات الاعتماد لـ %1: %2.</translation>
        </message>
        <message>
            <source>integration.disconnected</source>
            <extracomment>Cannot pause or resume %1: it is disconnected. Connect it first.</extracomment>
            <translation>لا يمكن إيقاف %1 مؤقتًا ولا استئنافه: غير مربوط. اربطه أولًا.</translation>
        </message>
        <message>
            <source>integration.inError</source>
            <extracomment>Cannot pause or resume %1: it is in error. Connect it again first.</extracomment>
            <translation>لا يمكن إيقاف %1 مؤقتًا ولا استئنافه: في حالة خطأ. اربطه من جديد أولًا.</translation>
        </message>
        <message>
            <source>integration.installEnvironment</source>
            <extracomment>Cannot install %1: it is not offered for the environment %2; choose: %3.</extracomment>
            <translation>لا يمكن تثبيت %1: لا يتوفر للبيئة %2؛ اختر: %3.</translation>
        </message>
        <message>
            <source>integration.installName</source>
            <extracomment>Cannot install %1: a name has 1 to %2 characters.</extracomment>
            <translation>لا يمكن تثبيت %1: طول الاسم من حرف واحد إلى %2.</translation>
        </message>
        <message>
            <source>integration.installSlug</source>
            <extracomment>Cannot install %1: “%2” is no slug; write lower-case letters, digits and single hyphens.</extracomment>
            <translation>لا يمكن تثبيت %1: «%2» لا يصلح اسمًا في العناوين؛ اكتب حروفًا لاتينية صغيرة وأرقامًا وشرطات مفردة.</translation>
        </message>
        <message>
            <source>integration.keepsCredentials</source>
            <extracomment>Cannot connect %1 anew: the test failed, and it keeps the credentials that it has. %2</extracomment>
            <translation>لا يمكن ربط %1 من جديد: فشل الاختبار، وبقيت بيانات اعتماده كما هي. %2</translation>
        </message>
        <message>
            <source>integration.neverConnected</source>
            <extracomment>It was never connected: connect it with its credentials.</extracomment>
            <translation>لم يُربط من قبل: اربطه ببيانات اعتماده.</translation>
        </message>
        <message>
            <source>integration.noConnector</source>
            <extracomment>Cannot install %1: there is no connector of that name%2.</extracomment>
            <translation>لا يمكن تثبيت %1: لا يوجد موصل بهذا الاسم%2.</translation>
        </message>
        <message>
            <source>integration.notFound</source>
            <extracomment>Cannot find the integration %1: nothing of that name is installed. See the installed ones with patchbayctl apps.</extracomment>
            <translation>لا يمكن العثور على التكامل %1: لا شيء مثبّت بهذا الاسم. اعرض المثبّت بالأمر ⁦patchbayctl apps⁩.</translation>
        </message>
        <message>
            <source>integration.paused</source>
            <extracomment>%1 paused it: resume it to let it run again.</extracomment>
            <translation>أوقفه %1 مؤقتًا: استأنفه ليعود إلى التشغيل.</translation>
        </message>
        <message>
            <source>integration.reconnect</source>
            <extracomment>Cannot reconnect %1: it has no credentials. Connect it with new ones.</extracomment>
            <translation>لا يمكن إعادة ربط %1: ليس له بيانات اعتماد. اربطه ببيانات جديدة.</translation>
        </message>
        <message>
            <source>integration.settings</source>
            <extracomment>Cannot use the settings of %1: %2.</extracomment>
            <translation>لا يمكن استخدام إعدادات %1: %2.</translation>
        </message>
        <message>
            <source>integration.settingsRefused</source>
            <extracomment>Cannot change the settings of %1: its connection does not work with them. Disconnect it first if they need other credentials. %2</extracomment>
            <translation>لا يمكن تغيير إعدادات %1: لا يعمل اتصاله بها. افصله أولًا إن كانت تتطلب بيانات اعتماد أخرى. %2</translation>
        </message>
        <message>
            <source>integration.slugTaken</source>
            <extracomment>Cannot install the integration %1: another one has that name. Choose another name.</extracomment>
            <translation>لا يمكن تثبيت التكامل %1: هذا الاسم لتكامل آخر. اختر اسمًا آخر.</translation>
        </message>
        <message>
            <source>integration.unreadable</source>
            <extracomment>Cannot read the integration %1: its row in the database is not understood. Restore the database from a backup.</extracomment>
            <translation>لا يمكن قراءة التكامل %1: صفه في قاعدة البيانات غير مفهوم. استعد قاعدة البيانات من نسخة احتياطية.</translation>
        </message>
        <message>
            <source>integration.wasDisconnected</source>
            <extracomment>%1 disconnected it: connect it with its credentials.</extracomment>
            <translation>فصله %1: اربطه ببيانات اعتماده.</translation>
        </message>
        <message>
            <source>json.byteOrderMark</source>
            <extracomment>Cannot read the JSON text: it begins with a byte order mark.</extracomment>
            <translation>لا يمكن قراءة نص JSON: يبدأ بعلامة ترتيب البايتات.</translation>
        </message>
        <message>
            <source>json.colonExpected</source>
            <extracomment>Cannot read the JSON text: line %1, column %2 has %3 where ':' belongs.</extracomment>
            <translation>لا يمكن قراءة نص JSON: في السطر %1، العمود %2، يوجد %3 في موضع ':'.</translation>
        </message>
        <message>
            <source>json.commaOrBraceExpected</source>
            <extracomment>Cannot read the JSON text: line %1, column %2 has %3 where ',' or '}' belongs.</extracomment>
            <translation>لا يمكن قراءة نص JSON: في السطر %1، العمود %2، يوجد %3 في موضع ',' أو '}'.</translation>
        </message>
        <message>
            <source>json.commaOrBracketExpected</source>
            <extracomment>Cannot read the JSON text: line %1, column %2 has %3 where ',' or ']' belongs.</extracomment>
            <translation>لا يمكن قراءة نص JSON: في السطر %1، العمود %2، يوجد %3 في موضع ',' أو ']'.</translation>
        </message>
        <message>
            <source>json.controlInString</source>
            <extracomment>Cannot read the JSON text: line %1, column %2 has %3 inside a string, where it must be escaped.</extracomment>
            <translation>لا يمكن قراءة نص JSON: في السطر %1، العمود %2، يوجد %3 داخل سلسلة نصية حيث يجب تهريبه.</translation>
        </message>
        <message>
            <source>json.digitExpected</source>
            <extracomment>Cannot read the JSON text: line %1, column %2 has %3 where a digit belongs.</extracomment>
            <translation>لا يمكن قراءة نص JSON: في السطر %1، العمود %2، يوجد %3 في موضع رقم.</translation>
        </message>
        <message>
            <source>json.field</source>
            <extracomment>Cannot read the data: %1 %2.</extracomment>
            <translation>لا يمكن قراءة البيانات: %1 %2.</translation>
        </message>
        <message>
            <source>json.fields</source>
            <extracomment>Cannot read the data: %1 %2, and %3 more.</extracomment>
            <translation>لا يمكن قراءة البيانات: %1 %2، و%3 غيره.</translation>
        </message>
        <message>
            <source>json.hexDigitsExpected</source>
            <extracomment>Cannot read the JSON text: line %1, column %2 has an escape without its four hexadecimal digits.</extracomment>
            <translation>لا يمكن قراءة نص JSON: في السطر %1، العمود %2، تسلسل هروب بلا أرقامه الست عشرية الأربعة.</translation>
        </message>
        <message>
            <source>json.leadingZero</source>
            <extracomment>Cannot read the JSON text: line %1, column %2 has a number with a leading zero.</extracomment>
            <translation>لا يمكن قراءة نص JSON: في السطر %1، العمود %2، عدد يبدأ بصفر.</translation>
        </message>
        <message>
            <source>json.loneSurrogate</source>
            <extracomment>Cannot read the JSON text: line %1, column %2 has half of a surrogate pair without the other half.</extracomment>
            <translation>لا يمكن قراءة نص JSON: في السطر %1، العمود %2، نصف زوج بديل بلا نصفه الآخر.</translation>
        </message>
        <message>
            <source>json.nameExpected</source>
            <extracomment>Cannot read the JSON text: line %1, column %2 has %3 where a member name in double quotes belongs.</extracomment>
            <translation>لا يمكن قراءة نص JSON: في السطر %1، العمود %2، يوجد %3 في موضع اسم عضو بين علامتي اقتباس.</translation>
        </message>
        <message>
            <source>json.notUtf8</source>
            <extracomment>Cannot read the JSON text: line %1, column %2 is not valid UTF-8.</extracomment>
            <translation>لا يمكن قراءة نص JSON: ما في السطر %1، العمود %2، ليس UTF-8 صالحًا.</translation>
        </message>
        <message>
            <source>json.textAfterEnd</source>
            <extracomment>Cannot read the JSON text: line %1, column %2 has %3 after the end of the value.</extracomment>
            <translation>لا يمكن قراءة نص JSON: في السطر %1، العمود %2، يوجد %3 بعد نهاية القيمة.</translation>
        </message>
        <message>
            <source>json.tooDeep</source>
            <extracomment>Cannot read the JSON text: line %1, column %2 is nested deeper than %4 levels.</extracomment>
            <translation>لا يمكن قراءة نص JSON: التداخل في السطر %1، العمود %2، أعمق من %4 مستوى.</translation>
        </message>
        <message>
            <source>json.tooLarge</source>
            <extracomment>Cannot read the JSON text: it has %1 bytes, and the limit is %2.</extracomment>
            <translation>لا يمكن قراءة نص JSON: حجمه %1 بايت، والحد %2.</translation>
        </message>
        <message>
            <source>json.unendedString</source>
            <extracomment>Cannot read the JSON text: the string that begins at line %1, column %2 does not end.</extracomment>
            <translation>لا يمكن قراءة نص JSON: السلسلة النصية التي تبدأ في السطر %1، العمود %2، لا تنتهي.</translation>
        </message>
        <message>
            <source>json.unknownEscape</source>
            <extracomment>Cannot read the JSON text: line %1, column %2 has %3 after a backslash, which is no escape.</extracomment>
            <translation>لا يمكن قراءة نص JSON: في السطر %1، العمود %2، يوجد %3 بعد الشرطة المائلة، وهو ليس تسلسل هروب.</translation>
        </message>
        <message>
            <source>json.valueExpected</source>
            <extracomment>Cannot read the JSON text: line %1, column %2 has %3 where a value belongs.</extracomment>
            <translation>لا يمكن قراءة نص JSON: في السطر %1، العمود %2، يوجد %3 في موضع قيمة.</translation>
        </message>
        <message>
            <source>jsonpath.expected</source>
            <extracomment>Cannot read the JSONPath %1: character %2 is %3 where %4 belongs.</extracomment>
            <translation>لا يمكن قراءة JSONPath %1: في الموضع %2 ورد %3 والمتوقع %4.</translation>
        </message>
        <message>
            <source>jsonpath.integerRange</source>
            <extracomment>Cannot read the JSONPath %1: the integer at character %2 is beyond 9007199254740991.</extracomment>
            <translation>لا يمكن قراءة JSONPath %1: العدد الصحيح في الموضع %2 يتجاوز 9007199254740991.</translation>
        </message>
        <message>
            <source>jsonpath.literalAlone</source>
            <extracomment>Cannot read the JSONPath %1: the literal at character %2 is not compared with anything.</extracomment>
            <translation>لا يمكن قراءة JSONPath %1: القيمة الثابتة في الموضع %2 لا تُقارن بشيء.</translation>
        </message>
        <message>
            <source>jsonpath.logicalCompared</source>
            <extracomment>Cannot read the JSONPath %1: the function at character %2 says yes or no, which cannot be compared.</extracomment>
            <translation>لا يمكن قراءة JSONPath %1: الدالة في الموضع %2 تعطي نعم أو لا، وهذا لا يُقارن.</translation>
        </message>
        <message>
            <source>jsonpath.loneSurrogate</source>
            <extracomment>Cannot read the JSONPath %1: before character %2 stands half of a surrogate pair.</extracomment>
            <translation>لا يمكن قراءة JSONPath %1: قبل الموضع %2 نصف زوج بديل (surrogate).</translation>
        </message>
        <message>
            <source>jsonpath.pathExpected</source>
            <extracomment>Cannot read the JSONPath %1: the argument at character %2 must be a path.</extracomment>
            <translation>لا يمكن قراءة JSONPath %1: يجب أن يكون الوسيط في الموضع %2 مسارًا.</translation>
        </message>
        <message>
            <source>jsonpath.severalCompared</source>
            <extracomment>Cannot read the JSONPath %1: the path at character %2 may find several values, and only one can be compared.</extracomment>
            <translation>لا يمكن قراءة JSONPath %1: قد يجد المسار في الموضع %2 عدة قيم، ولا تُقارن إلا قيمة واحدة.</translation>
        </message>
        <message>
            <source>jsonpath.tooDeep</source>
            <extracomment>Cannot read the JSONPath %1: character %2 is nested too deep.</extracomment>
            <translation>لا يمكن قراءة JSONPath %1: التداخل في الموضع %2 عميق جدًا.</translation>
        </message>
        <message>
            <source>jsonpath.tooMuch</source>
            <extracomment>Cannot apply the JSONPath %1: it looks at more than ten million values.</extracomment>
            <translation>لا يمكن تطبيق JSONPath %1: يفحص أكثر من عشرة ملايين قيمة.</translation>
        </message>
        <message>
            <source>jsonpath.unendedString</source>
            <extracomment>Cannot read the JSONPath %1: the string that begins at character %2 does not end.</extracomment>
            <translation>لا يمكن قراءة JSONPath %1: النص الذي يبدأ في الموضع %2 لا ينتهي.</translation>
        </message>
        <message>
            <source>jsonpath.unknownFunction</source>
            <extracomment>Cannot read the JSONPath %1: there is no function %3 (character %2); there are length, count, match, search and value.</extracomment>
            <translation>لا يمكن قراءة JSONPath %1: لا توجد الدالة %3 (الموضع %2)؛ الدوال المتاحة length وcount وmatch وsearch وvalue.</translation>
        </message>
        <message>
            <source>jsonpath.valueAlone</source>
            <extracomment>Cannot read the JSONPath %1: the function at character %2 gives a value, which must be compared.</extracomment>
            <translation>لا يمكن قراءة JSONPath %1: الدالة في الموضع %2 تعطي قيمة يجب أن تُقارن.</translation>
        </message>
        <message>
            <source>jsonpath.valueExpected</source>
            <extracomment>Cannot read the JSONPath %1: the argument at character %2 must be a single value.</extracomment>
            <translation>لا يمكن قراءة JSONPath %1: يجب أن يكون الوسيط في الموضع %2 قيمة واحدة.</translation>
        </message>
        <message>
            <source>keychain.cancelled</source>
            <extracomment>Cannot use the secrets of %1: the call was cancelled.</extracomment>
            <translation>لا يمكن استخدام القيم السرية لـ %1: أُلغي الطلب.</translation>
        </message>
        <message>
            <source>keychain.damaged</source>
            <extracomment>Cannot read the secrets of %1: another program changed their keychain item. Enter the credentials again.</extracomment>
            <translation>لا يمكن قراءة القيم السرية لـ %1: غيّر برنامج آخر عنصرها في سلسلة المفاتيح. أدخل بيانات الاعتماد من جديد.</translation>
        </message>
        <message>
            <source>keychain.failed</source>
            <extracomment>Cannot use the secrets of %1: the keychain failed. Try again.</extracomment>
            <translation>لا يمكن استخدام القيم السرية لـ %1: أخفقت سلسلة المفاتيح. أعد المحاولة.</translation>
        </message>
        <message>
            <source>keychain.hung</source>
            <extracomment>Cannot use the secrets of %1: the keychain does not answer. Patchbay goes on as soon as it does; if it does not, restart it (gnome-keyring-daemon --replace).</extracomment>
            <translation>لا يمكن استخدام القيم السرية لـ %1: سلسلة المفاتيح لا تستجيب. يتابع Patchbay حالما تستجيب؛ وإن لم تستجب فأعد تشغيلها (⁦gnome-keyring-daemon --replace⁩).</translation>
        </message>
        <message>
            <source>keychain.locked</source>
            <extracomment>Cannot use the secrets of %1: the keychain is locked. Unlock it (log in to the desktop, or open Passwords and Keys or KWalletManager), then try again.</extracomment>
            <translation>لا يمكن استخدام القيم السرية لـ %1: سلسلة المفاتيح مقفلة. افتحها (سجّل الدخول إلى سطح المكتب أو افتح «كلمات المرور والمفاتيح» أو ⁦KWalletManager⁩) ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>keychain.noBus</source>
            <extracomment>Cannot use the secrets of %1: there is no desktop session here, and so no keychain. Start Patchbay in a desktop session, or use the sealed store.</extracomment>
            <translation>لا يمكن استخدام القيم السرية لـ %1: لا توجد جلسة سطح مكتب هنا، فلا سلسلة مفاتيح. شغّل Patchbay في جلسة سطح مكتب أو استخدم المخزن المشفّر.</translation>
        </message>
        <message>
            <source>keychain.noKeyring</source>
            <extracomment>Cannot use the secrets of %1: the keychain has no default keyring. Create one (in Passwords and Keys or KWalletManager), or use the sealed store.</extracomment>
            <translation>لا يمكن استخدام القيم السرية لـ %1: ليس في سلسلة المفاتيح حلقة افتراضية. أنشئ واحدة (في «كلمات المرور والمفاتيح» أو ⁦KWalletManager⁩) أو استخدم المخزن المشفّر.</translation>
        </message>
        <message>
            <source>keychain.noService</source>
            <extracomment>Cannot use the secrets of %1: no keychain runs in this session. Install and start one (gnome-keyring or KWallet), or use the sealed store.</extracomment>
            <translation>لا يمكن استخدام القيم السرية لـ %1: لا تعمل سلسلة مفاتيح في هذه الجلسة. ثبّت واحدة وشغّلها (gnome-keyring أو KWallet) أو استخدم المخزن المشفّر.</translation>
        </message>
        <message>
            <source>keychain.notFound</source>
            <extracomment>Cannot find the secrets of %1: the keychain holds none. Enter the credentials again.</extracomment>
            <translation>لا يمكن العثور على القيم السرية لـ %1: لا تحتفظ سلسلة المفاتيح بأي منها. أدخل بيانات الاعتماد من جديد.</translation>
        </message>
        <message>
            <source>keychain.promptUnanswered</source>
            <extracomment>Cannot use the secrets of %1: the keychain is locked, and nobody answered its question. Unlock it, then try again.</extracomment>
            <translation>لا يمكن استخدام القيم السرية لـ %1: سلسلة المفاتيح مقفلة، ولم يُجب أحد عن سؤالها. افتحها ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>keychain.refused</source>
            <extracomment>Cannot use the secrets of %1: the keychain refused. Allow Patchbay the access in the keychain's settings, then try again.</extracomment>
            <translation>لا يمكن استخدام القيم السرية لـ %1: رفضت سلسلة المفاتيح. اسمح لـ Patchbay بالوصول في إعداداتها ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>lint.deadRule</source>
            <extracomment>this rule is never reached: an earlier one decides every answer of the status %1; put this one first</extracomment>
            <translation>لا يُصل إلى هذه القاعدة أبدًا: قاعدة سابقة تحسم كل رد بالحالة %1؛ قدّم هذه عليها</translation>
        </message>
        <message>
            <source>lint.noPagination</source>
            <extracomment>“%1” takes “%2”, but the stream reads one page only; add “pagination”</extracomment>
            <translation>يقبل «%1» المعامل «%2»، لكن المسار يقرأ صفحة واحدة فقط؛ أضف «pagination»</translation>
        </message>
        <message>
            <source>lint.noUpdatedSince</source>
            <extracomment>“%1” takes “%2”, but the stream never asks for changes only; add “updatedSince”</extracomment>
            <translation>يقبل «%1» المعامل «%2»، لكن المسار لا يطلب التغييرات وحدها أبدًا؛ أضف «updatedSince»</translation>
        </message>
        <message>
            <source>lint.plainHttp</source>
            <extracomment>the credentials travel unencrypted; write https:// if the provider has it</extracomment>
            <translation>تُرسل بيانات الاعتماد بلا تشفير؛ اكتب ⁦https://⁩ إن كان المزوّد يدعمه</translation>
        </message>
        <message>
            <source>lint.untested</source>
            <extracomment>nothing can test the connection; add a “test” with an action that changes nothing, if there is one</extracomment>
            <translation>لا شيء يستطيع اختبار الاتصال؛ أضف «test» بإجراء لا يغيّر شيئًا، إن وُجد</translation>
        </message>
        <message>
            <source>lint.unusedAction</source>
            <extracomment>no stream and no test uses “%1”, which only reads; add a stream for it, or remove it</extracomment>
            <translation>لا يستخدم أي مسار ولا اختبار «%1»، وهو يقرأ فقط؛ أضف له مسارًا، أو احذفه</translation>
        </message>
        <message>
            <source>lint.unusedBatch</source>
            <extracomment>no push uses “%1”, so that its items never come together; add one to a stream, or remove this</extracomment>
            <translation>لا يستخدم أي دفع «%1»، فلا تجتمع عناصره أبدًا؛ أضفه إلى مسار، أو احذف هذا</translation>
        </message>
        <message>
            <source>lint.unusedCredential</source>
            <extracomment>this authentication does not send the credential “%1”; remove it, or choose another</extracomment>
            <translation>هذه المصادقة لا ترسل بيان الاعتماد «%1»؛ احذفه، أو اختر مصادقة أخرى</translation>
        </message>
        <message>
            <source>lint.unusedCsrf</source>
            <extracomment>no action changes anything, so that the token is never fetched; remove it</extracomment>
            <translation>لا يغيّر أي إجراء شيئًا، فلا يُجلب الرمز أبدًا؛ احذفه</translation>
        </message>
        <message>
            <source>lint.unusedSetting</source>
            <extracomment>nothing uses the setting “%1”; write {%1} where it belongs, or remove it</extracomment>
            <translation>لا شيء يستخدم الإعداد «%1»؛ اكتب {%1} في موضعه، أو احذفه</translation>
        </message>
        <message>
            <source>listener.address</source>
            <extracomment>Cannot listen at %1, port %2: this machine has no such address. Choose 127.0.0.1, or one of its own.</extracomment>
            <translation>لا يمكن الاستماع على %1، المنفذ %2: ليس لهذا الجهاز هذا العنوان. اختر 127.0.0.1 أو أحد عناوينه.</translation>
        </message>
        <message>
            <source>listener.denied</source>
            <extracomment>Cannot listen at %1, port %2: the system does not permit it. Choose a port above 1023.</extracomment>
            <translation>لا يمكن الاستماع على %1، المنفذ %2: لا يسمح النظام بذلك. اختر منفذًا أعلى من 1023.</translation>
        </message>
        <message>
            <source>listener.inUse</source>
            <extracomment>Cannot listen at %1, port %2: another program uses the port already. Choose another one.</extracomment>
            <translation>لا يمكن الاستماع على %1، المنفذ %2: يستخدمه برنامج آخر. اختر منفذًا آخر.</translation>
        </message>
        <message>
            <source>mapping.arguments</source>
            <extracomment>%1 needs “args”, a list of %2</extracomment>
            <translation>يتطلب %1 الخاصية «args»، وهي قائمة من %2</translation>
        </message>
        <message>
            <source>mapping.booleanExpected</source>
            <extracomment>true or false belongs here</extracomment>
            <translation>يجب أن يكون هنا true أو false، صحيح أو خطأ</translation>
        </message>
        <message>
            <source>mapping.expressionExpected</source>
            <extracomment>a JSONPath, {"const": …} or {"fn": …, "args": […]} belongs here</extracomment>
            <translation>المتوقع هنا JSONPath أو ⁦{"const": …}⁩ أو ⁦{"fn": …, "args": […]}⁩</translation>
        </message>
        <message>
            <source>mapping.notBoolean</source>
            <extracomment>Cannot map the field %1: %2 is neither true nor false.</extracomment>
            <translation>لا يمكن تعيين الحقل %1: القيمة %2 ليست true ولا false.</translation>
        </message>
        <message>
            <source>mapping.notDecimal</source>
            <extracomment>Cannot map the field %1: %2 is not a decimal.</extracomment>
            <translation>لا يمكن تعيين الحقل %1: القيمة %2 ليست عددًا عشريًا.</translation>
        </message>
        <message>
            <source>mapping.notInTable</source>
            <extracomment>Cannot map the field %1: %2 is not in the table.</extracomment>
            <translation>لا يمكن تعيين الحقل %1: القيمة %2 ليست في الجدول.</translation>
        </message>
        <message>
            <source>mapping.notInstant</source>
            <extracomment>Cannot map the field %1: %2 is not a time of the expected form.</extracomment>
            <translation>لا يمكن تعيين الحقل %1: القيمة %2 ليست وقتًا بالصيغة المتوقعة.</translation>
        </message>
        <message>
            <source>mapping.notInteger</source>
            <extracomment>Cannot map the field %1: %2 is not an integer.</extracomment>
            <translation>لا يمكن تعيين الحقل %1: القيمة %2 ليست عددًا صحيحًا.</translation>
        </message>
        <message>
            <source>mapping.notList</source>
            <extracomment>Cannot map the field %1: %2 is not a list.</extracomment>
            <translation>لا يمكن تعيين الحقل %1: القيمة %2 ليست قائمة.</translation>
        </message>
        <message>
            <source>mapping.notText</source>
            <extracomment>Cannot map the field %1: %2 is not a text.</extracomment>
            <translation>لا يمكن تعيين الحقل %1: القيمة %2 ليست نصًا.</translation>
        </message>
        <message>
            <source>mapping.objectExpected</source>
            <extracomment>an object of fields and expressions belongs here</extracomment>
            <translation>المتوقع هنا كائن من حقول وتعبيرات</translation>
        </message>
        <message>
            <source>mapping.option</source>
            <extracomment>%1</extracomment>
            <translation>خيار غير صالح: %1</translation>
        </message>
        <message>
            <source>mapping.pathExpected</source>
            <extracomment>“%1” is no JSONPath, which begins with $; a fixed text is written {"const": …}</extracomment>
            <translation>«%1» ليس JSONPath، فهو يبدأ بـ $؛ ويُكتب النص الثابت هكذا ⁦{"const": …}⁩</translation>
        </message>
        <message>
            <source>mapping.repeatedName</source>
            <extracomment>the name “%1” stands here twice</extracomment>
            <translation>ورد الاسم «%1» هنا مرتين</translation>
        </message>
        <message>
            <source>mapping.required</source>
            <extracomment>Cannot map the field %1: it is required, and the record has nothing for it.</extracomment>
            <translation>لا يمكن تعيين الحقل %1: هو مطلوب، وليس في السجل ما يملؤه.</translation>
        </message>
        <message>
            <source>mapping.tooDeep</source>
            <extracomment>functions are nested deeper than %1 levels</extracomment>
            <translation>تتداخل الدوال بعمق يتجاوز عدد المستويات المسموح: %1</translation>
        </message>
        <message>
            <source>mapping.tooManyDigits</source>
            <extracomment>Cannot map the field %1: %2 has more than 1000 digits.</extracomment>
            <translation>لا يمكن تعيين الحقل %1: في القيمة %2 أكثر من 1000 رقم.</translation>
        </message>
        <message>
            <source>mapping.tooMuch</source>
            <extracomment>Cannot map the field %1: its path %2 looks at more than ten million values.</extracomment>
            <translation>لا يمكن تعيين الحقل %1: يمر مساره %2 على أكثر من عشرة ملايين قيمة.</translation>
        </message>
        <message>
            <source>mapping.unknownFunction</source>
            <extracomment>there is no function “%1”; there are %2</extracomment>
            <translation>لا توجد دالة «%1»؛ الموجود %2</translation>
        </message>
        <message>
            <source>mapping.unknownName</source>
            <extracomment>there is no “%1” here; there may be %2</extracomment>
            <translation>لا يوجد «%1» هنا؛ يمكن أن يوجد %2</translation>
        </message>
        <message>
            <source>network.badHeaderName</source>
            <extracomment>Cannot send the request: the name of header number %1 has characters that are not allowed.</extracomment>
            <translation>لا يمكن إرسال الطلب: في اسم الترويسة رقم %1 محارف غير مسموح بها.</translation>
        </message>
        <message>
            <source>network.badHeaderValue</source>
            <extracomment>Cannot send the request: the value of the header %1 has a line break or control character.</extracomment>
            <translation>لا يمكن إرسال الطلب: في قيمة الترويسة %1 فاصل أسطر أو محرف تحكم.</translation>
        </message>
        <message>
            <source>network.badHost</source>
            <extracomment>Cannot reach %1: this is no valid name. Check the base URL.</extracomment>
            <translation>لا يمكن الوصول إلى %1: هذا ليس اسمًا صالحًا. تحقق من العنوان الأساسي.</translation>
        </message>
        <message>
            <source>network.badMethod</source>
            <extracomment>Cannot send the request: its method is not one that can be sent.</extracomment>
            <translation>لا يمكن إرسال الطلب: طريقته ليست مما يمكن إرساله.</translation>
        </message>
        <message>
            <source>network.badUrl</source>
            <extracomment>Cannot send the request: %1. Check the base URL and the path.</extracomment>
            <translation>لا يمكن إرسال الطلب: %1. تحقق من العنوان الأساسي والمسار.</translation>
        </message>
        <message>
            <source>network.broken</source>
            <extracomment>Cannot read the answer of %1: the connection ended before it was complete. Try again later.</extracomment>
            <translation>لا يمكن قراءة رد %1: انتهى الاتصال قبل اكتماله. أعد المحاولة لاحقًا.</translation>
        </message>
        <message>
            <source>network.caFile</source>
            <extracomment>Cannot connect to %1: the file of additional certificate authorities cannot be read.</extracomment>
            <translation>لا يمكن الاتصال بـ %1: تعذّرت قراءة ملف مراجع التصديق الإضافية.</translation>
        </message>
        <message>
            <source>network.cancelled</source>
            <extracomment>Cannot finish the request to %1: it was cancelled.</extracomment>
            <translation>لا يمكن إتمام الطلب إلى %1: أُلغي.</translation>
        </message>
        <message>
            <source>network.compression</source>
            <extracomment>Cannot read the answer of %1: its compression is broken. Try again later.</extracomment>
            <translation>لا يمكن قراءة رد %1: ضغط الرد تالف. أعد المحاولة لاحقًا.</translation>
        </message>
        <message>
            <source>network.connect</source>
            <extracomment>Cannot reach %1: no connection could be made. Check the base URL and the network.</extracomment>
            <translation>لا يمكن الوصول إلى %1: تعذّر إنشاء الاتصال. تحقق من العنوان الأساسي والشبكة.</translation>
        </message>
        <message>
            <source>network.connectTimeout</source>
            <extracomment>Cannot reach %1: it does not answer to a connection. Check the base URL and the firewall.</extracomment>
            <translation>لا يمكن الوصول إلى %1: لا يستجيب لمحاولة الاتصال. تحقق من العنوان الأساسي وجدار الحماية.</translation>
        </message>
        <message>
            <source>network.dns</source>
            <extracomment>Cannot reach %1: the name does not resolve. Check the base URL and the DNS settings.</extracomment>
            <translation>لا يمكن الوصول إلى %1: تعذّر تحويل الاسم إلى عنوان. تحقق من العنوان الأساسي وإعدادات DNS.</translation>
        </message>
        <message>
            <source>network.dnsTimeout</source>
            <extracomment>Cannot reach %1: the name service does not answer. Check the DNS settings of this machine.</extracomment>
            <translation>لا يمكن الوصول إلى %1: خدمة الأسماء لا تستجيب. تحقق من إعدادات DNS في هذا الجهاز.</translation>
        </message>
        <message>
            <source>network.headTooLarge</source>
            <extracomment>Cannot take the answer of %1: its header is larger than %2 KB. Check the base URL.</extracomment>
            <translation>لا يمكن أخذ رد %1: ترويسته أكبر من %2 كيلوبايت. تحقق من العنوان الأساسي.</translation>
        </message>
        <message>
            <source>network.headWithBody</source>
            <extracomment>Cannot send the request: a HEAD request has no body. Remove the body.</extracomment>
            <translation>لا يمكن إرسال الطلب: ليس لطلب HEAD متن. احذف المتن.</translation>
        </message>
        <message>
            <source>network.notHttp</source>
            <extracomment>Cannot read the answer of %1: it is not valid HTTP. Check the port in the base URL.</extracomment>
            <translation>لا يمكن قراءة رد %1: ليس HTTP صالحًا. تحقق من المنفذ في العنوان الأساسي.</translation>
        </message>
        <message>
            <source>network.notRepeated</source>
            <extracomment>Cannot tell whether %1 took the request: the connection ended before the answer. It was not sent again.</extracomment>
            <translation>لا يمكن معرفة هل استلم %1 الطلب: انتهى الاتصال قبل الرد. لم يُرسل الطلب من جديد.</translation>
        </message>
        <message>
            <source>network.ownHeader</source>
            <extracomment>Cannot send the request: the header %1 follows from the body and cannot be set. Remove it.</extracomment>
            <translation>لا يمكن إرسال الطلب: تُستنتج الترويسة %1 من المتن ولا يمكن تحديدها. احذفها.</translation>
        </message>
        <message>
            <source>network.refused</source>
            <extracomment>Cannot reach %1: the connection was refused. Check that the server runs and that the port is right.</extracomment>
            <translation>لا يمكن الوصول إلى %1: رُفض الاتصال. تأكد من أن الخادم يعمل وأن المنفذ صحيح.</translation>
        </message>
        <message>
            <source>network.timeout</source>
            <extracomment>Cannot get the answer of %1: it took longer than %2 s. Try again later, or ask for smaller pages.</extracomment>
            <translation>لا يمكن الحصول على رد %1: استغرق أكثر من %2 ث. أعد المحاولة لاحقًا أو اطلب صفحات أصغر.</translation>
        </message>
        <message>
            <source>network.tls</source>
            <extracomment>Cannot talk to %1: the TLS handshake failed. Check that the port speaks TLS 1.2 or newer.</extracomment>
            <translation>لا يمكن التخاطب مع %1: فشلت مصافحة TLS. تأكد من أن المنفذ يدعم TLS 1.2 أو أحدث.</translation>
        </message>
        <message>
            <source>network.tlsAuthority</source>
            <extracomment>Cannot trust %1: its certificate is not signed by a known authority. If it is your own, add its authority's certificate to those of this machine.</extracomment>
            <translation>لا يمكن الوثوق بـ %1: شهادته غير موقّعة من جهة معروفة. إن كانت شهادتك أنت فأضف شهادة الجهة التي وقّعتها إلى شهادات هذا الجهاز.</translation>
        </message>
        <message>
            <source>network.tlsExpired</source>
            <extracomment>Cannot trust %1: its certificate has expired. It must be renewed there.</extracomment>
            <translation>لا يمكن الوثوق بـ %1: انتهت صلاحية شهادته. يجب تجديدها هناك.</translation>
        </message>
        <message>
            <source>network.tlsName</source>
            <extracomment>Cannot trust %1: its certificate is for another name. Check the host in the base URL.</extracomment>
            <translation>لا يمكن الوثوق بـ %1: شهادته لاسم آخر. تحقق من المضيف في العنوان الأساسي.</translation>
        </message>
        <message>
            <source>network.tlsTimeout</source>
            <extracomment>Cannot talk to %1: it does not answer the TLS handshake. Check that the port speaks HTTPS.</extracomment>
            <translation>لا يمكن التخاطب مع %1: لا يستجيب لمصافحة TLS. تحقق من أن المنفذ يتحدث HTTPS.</translation>
        </message>
        <message>
            <source>network.tlsTooEarly</source>
            <extracomment>Cannot trust %1: its certificate is not valid yet. Check the clock of this machine.</extracomment>
            <translation>لا يمكن الوثوق بـ %1: لم يبدأ سريان شهادته بعد. تحقق من ساعة هذا الجهاز.</translation>
        </message>
        <message>
            <source>network.tooLarge</source>
            <extracomment>Cannot take the answer of %1: its body is larger than %2 MB. Ask for smaller pages.</extracomment>
            <translation>لا يمكن أخذ رد %1: متنه أكبر من %2 ميغابايت. اطلب صفحات أصغر.</translation>
        </message>
        <message>
            <source>plan.applied</source>
            <extracomment>Cannot apply plan %1: it is already applied. Preview again to see what is left.</extracomment>
            <translation>لا يمكن تطبيق الخطة %1: طُبّقت بالفعل. عاين من جديد لترى ما تبقى.</translation>
        </message>
        <message>
            <source>plan.building</source>
            <extracomment>Cannot compare plan %1: it is still being made. Wait for its dry run.</extracomment>
            <translation>لا يمكن مقارنة الخطة %1: ما زالت قيد الإنشاء. انتظر انتهاء معاينتها.</translation>
        </message>
        <message>
            <source>plan.changeNotFound</source>
            <extracomment>Cannot find change %1: plan %2 has %3 changes.</extracomment>
            <translation>لا يمكن العثور على التغيير %1: عدد تغييرات الخطة %2 هو %3.</translation>
        </message>
        <message>
            <source>plan.changeUnreadable</source>
            <extracomment>Cannot read change %1 of the plan: its row in the database is not understood. Restore the database from a backup.</extracomment>
            <translation>لا يمكن قراءة التغيير %1 من الخطة: صفه في قاعدة البيانات غير مفهوم. استعد قاعدة البيانات من نسخة احتياطية.</translation>
        </message>
        <message>
            <source>plan.confirmationNeeded</source>
            <extracomment>Cannot apply plan %1 without a confirmation: %2 Look at the deletes, then confirm.</extracomment>
            <translation>لا يمكن تطبيق الخطة %1 بلا تأكيد: %2 راجع عمليات الحذف ثم أكّد.</translation>
        </message>
        <message>
            <source>plan.manyDeletes</source>
            <extracomment>The plan deletes %1 of the %2 stored records of %3, more than %4 percent.</extracomment>
            <translation>تحذف الخطة سجلات مخزّنة (%1 من %2) من %3، أي أكثر من %4 %.</translation>
        </message>
        <message>
            <source>plan.notApplying</source>
            <extracomment>Cannot go on applying plan %1: another apply got further.</extracomment>
            <translation>لا يمكن متابعة تطبيق الخطة %1: سبقه تطبيق آخر.</translation>
        </message>
        <message>
            <source>plan.notFound</source>
            <extracomment>Cannot find plan %1: there is none. See patchbayctl plans.</extracomment>
            <translation>لا يمكن العثور على الخطة %1: لا توجد. اعرض الخطط بالأمر ⁦patchbayctl plans⁩.</translation>
        </message>
        <message>
            <source>plan.previewRunning</source>
            <extracomment>Cannot apply plan %1: its preview is still running. Wait for its end.</extracomment>
            <translation>لا يمكن تطبيق الخطة %1: ما زالت معاينتها جارية. انتظر انتهاءها.</translation>
        </message>
        <message>
            <source>plan.stale</source>
            <extracomment>Cannot apply plan %1: records changed since its preview (%2: %3). Preview the changes again.</extracomment>
            <translation>لا يمكن تطبيق الخطة %1: تغيّرت سجلات منذ معاينتها (%2: %3). عاين التغييرات من جديد.</translation>
        </message>
        <message>
            <source>plan.staleAlready</source>
            <extracomment>Cannot apply plan %1: stored records changed since its preview. Preview the changes again.</extracomment>
            <translation>لا يمكن تطبيق الخطة %1: تغيّرت سجلات مخزّنة منذ معاينتها. عاين التغييرات من جديد.</translation>
        </message>
        <message>
            <source>plan.unreadable</source>
            <extracomment>Cannot read %1: its row in the database is not understood. Restore the database from a backup.</extracomment>
            <translation>لا يمكن قراءة %1: الصف في قاعدة البيانات غير مفهوم. استعد قاعدة البيانات من نسخة احتياطية.</translation>
        </message>
        <message>
            <source>push.alreadyThere</source>
            <extracomment>It was sent before without an answer, and the platform has it: it was not sent again.</extracomment>
            <translation>أُرسل من قبل ولم يصل رد، وهو لدى المنصة: لم يُرسل من جديد.</translation>
        </message>
        <message>
            <source>push.failed</source>
            <extracomment>Cannot push %1 of the changes: %2 The others are done. Preview again to see what is left.</extracomment>
            <translation>لا يمكن إرسال كل التغييرات، وعدد ما لم يُرسل %1: %2 أُنجز الباقي. عاين من جديد لترى ما تبقى.</translation>
        </message>
        <message>
            <source>push.itemRefused</source>
            <extracomment>Cannot write it: the platform took the call, and says of this item “%1”.</extracomment>
            <translation>لا يمكن كتابته: استلمت المنصة الطلب، وقالت عن هذا العنصر «%1».</translation>
        </message>
        <message>
            <source>push.itemUnsaid</source>
            <extracomment>Cannot tell whether the platform took it: the answer to its call does not say. Look there, then preview again.</extracomment>
            <translation>لا يمكن معرفة هل قبلته المنصة: الرد على طلبه لا يذكر ذلك. تحقق هناك ثم عاين من جديد.</translation>
        </message>
        <message>
            <source>push.keyTwice</source>
            <extracomment>Cannot push the source's record %1: another one of the source stands for %2 already.</extracomment>
            <translation>لا يمكن إرسال سجل المصدر %1: سجل آخر من المصدر يقابل %2 بالفعل.</translation>
        </message>
        <message>
            <source>push.keyless</source>
            <extracomment>Cannot tell what to delete in %1: some records of %2 do not say their key. See the invalid ones.</extracomment>
            <translation>لا يمكن معرفة ما يجب حذفه في %1: بعض سجلات %2 لا تذكر مفتاحها. راجع السجلات غير الصالحة.</translation>
        </message>
        <message>
            <source>push.loop</source>
            <extracomment>Cannot push %1 of %2: what it writes would come back to its own source %3; remove one of the pushes between them.</extracomment>
            <translation>لا يمكن إرسال %1 من %2: ما يكتبه يعود إلى مصدره نفسه %3؛ أزل أحد الإرسالين بينهما.</translation>
        </message>
        <message>
            <source>push.neverRead</source>
            <extracomment>Cannot tell what to delete in %1: its source %2 was never read to its end. Run %3 first.</extracomment>
            <translation>لا يمكن معرفة ما يجب حذفه في %1: لم يُقرأ مصدره %2 إلى نهايته قط. شغّل %3 أولًا.</translation>
        </message>
        <message>
            <source>push.noBatch</source>
            <extracomment>Cannot send change %1 with others in one call: the connector does not say any more how. Preview the changes again.</extracomment>
            <translation>لا يمكن إرسال التغيير %1 مع غيره في طلب واحد: لم يعد الموصل يبيّن طريقة ذلك. عاين التغييرات من جديد.</translation>
        </message>
        <message>
            <source>push.noCreate</source>
            <extracomment>Cannot push %1: the platform does not have it, and this push creates nothing.</extracomment>
            <translation>لا يمكن إرسال %1: ليس لدى المنصة، وعملية الإرسال هذه لا تنشئ شيئًا.</translation>
        </message>
        <message>
            <source>push.noKey</source>
            <extracomment>Cannot push the record: it has no text and no number for the key that the platform knows it by.</extracomment>
            <translation>لا يمكن إرسال السجل: ليس فيه نص ولا رقم للمفتاح الذي تعرفه به المنصة.</translation>
        </message>
        <message>
            <source>push.noSuch</source>
            <extracomment>Cannot push %1 of %2: it is no push; %3 has %4%5.</extracomment>
            <translation>لا يمكن إرسال %1 من %2: ليس مسار إرسال؛ في %3: %4%5.</translation>
        </message>
        <message>
            <source>push.none</source>
            <extracomment>Cannot push %1 of %2: %3 has no push.</extracomment>
            <translation>لا يمكن إرسال %1 من %2: ليس في %3 مسار إرسال.</translation>
        </message>
        <message>
            <source>push.ownSource</source>
            <extracomment>Cannot push %1 of %2: its source must be another integration.</extracomment>
            <translation>لا يمكن إرسال %1 من %2: يجب أن يكون مصدره تكاملًا آخر.</translation>
        </message>
        <message>
            <source>push.secret</source>
            <extracomment>Cannot push %1: its request would hold one of the integration's credentials, which are never stored. Take it out of the source.</extracomment>
            <translation>لا يمكن إرسال %1: سيحمل طلبه إحدى بيانات اعتماد التكامل، وهي لا تُخزّن أبدًا. احذفها من المصدر.</translation>
        </message>
        <message>
            <source>push.source</source>
            <extracomment>Cannot push %1 of %2: it has no source; give it one with patchbayctl config %2 --source %1=INTEGRATION/STREAM.</extracomment>
            <translation>لا يمكن إرسال %1 من %2: لا مصدر له؛ حدّده بالأمر ⁦patchbayctl config %2 --source %1=INTEGRATION/STREAM⁩.</translation>
        </message>
        <message>
            <source>push.sourceEnvironment</source>
            <extracomment>Cannot push %1 of %2: its source %3 is in the environment %4, and %2 is in %5; both must be in the same.</extracomment>
            <translation>لا يمكن إرسال %1 من %2: مصدره %3 في البيئة %4، و%2 في البيئة %5؛ يجب أن يكونا في بيئة واحدة.</translation>
        </message>
        <message>
            <source>push.sourceForm</source>
            <extracomment>Cannot push %1 of %2: “%3” is no source; write INTEGRATION/STREAM, such as erp/products.</extracomment>
            <translation>لا يمكن إرسال %1 من %2: «%3» ليس مصدرًا؛ اكتب ⁦INTEGRATION/STREAM⁩، مثل ⁦erp/products⁩.</translation>
        </message>
        <message>
            <source>push.sourceGone</source>
            <extracomment>Cannot push %1 of %2: its source %3 is not installed; choose another with patchbayctl config %2 --source %1=INTEGRATION/STREAM.</extracomment>
            <translation>لا يمكن إرسال %1 من %2: مصدره %3 غير مثبّت؛ اختر غيره بالأمر ⁦patchbayctl config %2 --source %1=INTEGRATION/STREAM⁩.</translation>
        </message>
        <message>
            <source>push.sourceStream</source>
            <extracomment>Cannot push %1 of %2: its source %3 has no records of “%4”; it has %5.</extracomment>
            <translation>لا يمكن إرسال %1 من %2: ليس لمصدره %3 سجلات باسم «%4»؛ لديه %5.</translation>
        </message>
        <message>
            <source>push.unknown</source>
            <extracomment>Cannot tell whether the platform took it: no answer came, and this request must not be sent twice. Look there, then preview again.</extracomment>
            <translation>لا يمكن معرفة هل قبلته المنصة: لم يصل رد، ويجب ألا يُرسل هذا الطلب مرتين. تحقق هناك ثم عاين من جديد.</translation>
        </message>
        <message>
            <source>record.noKey</source>
            <extracomment>Cannot take the record: it has no text and no number at %1, which should be its key.</extracomment>
            <translation>لا يمكن أخذ السجل: لا يوجد نص ولا رقم في %1، وهو موضع مفتاحه.</translation>
        </message>
        <message>
            <source>record.noStream</source>
            <extracomment>Cannot find stream %1: %2 has only %3.</extracomment>
            <translation>لا يمكن العثور على المسار %1: ليس في %2 إلا %3.</translation>
        </message>
        <message>
            <source>record.notFound</source>
            <extracomment>Cannot find record %1 of %2: there is none of that key.</extracomment>
            <translation>لا يمكن العثور على السجل %1 من %2: لا يوجد سجل بهذا المفتاح.</translation>
        </message>
        <message>
            <source>record.notObject</source>
            <extracomment>Cannot take the record: it is no object but %1.</extracomment>
            <translation>لا يمكن أخذ السجل: ليس كائنًا بل %1.</translation>
        </message>
        <message>
            <source>record.repeatedKey</source>
            <extracomment>Cannot take the record: record %2 of call %3 has the key “%1” already.</extracomment>
            <translation>لا يمكن أخذ السجل: المفتاح «%1» هو مفتاح السجل %2 من الطلب %3 بالفعل.</translation>
        </message>
        <message>
            <source>record.repeatedMember</source>
            <extracomment>Cannot take the record: its member “%1” stands there twice.</extracomment>
            <translation>لا يمكن أخذ السجل: ورد فيه العضو «%1» مرتين.</translation>
        </message>
        <message>
            <source>records.integrationGone</source>
            <extracomment>Cannot write records of %1: its integration was removed meanwhile.</extracomment>
            <translation>لا يمكن كتابة سجلات %1: أُزيل تكاملها في هذه الأثناء.</translation>
        </message>
        <message>
            <source>records.moved</source>
            <extracomment>Cannot write record %1 of %2: it changed since it was compared. Preview the changes again.</extracomment>
            <translation>لا يمكن كتابة السجل %1 من %2: تغيّر منذ مقارنته. عاين التغييرات من جديد.</translation>
        </message>
        <message>
            <source>request.json</source>
            <extracomment>Cannot read the request: its body is not JSON.</extracomment>
            <translation>لا يمكن قراءة الطلب: متنه ليس بصيغة JSON.</translation>
        </message>
        <message>
            <source>sandbox.fault</source>
            <extracomment>Cannot break the sandbox that way: the faults are rate-limited, server-error, unauthorized, html, malformed and repeated-cursor, each for 1 to 1000 calls.</extracomment>
            <translation>لا يمكن تعطيل البيئة التجريبية بهذه الطريقة: الأعطال هي rate-limited وserver-error وunauthorized وhtml وmalformed وrepeated-cursor، ولكل منها من 1 إلى 1000 طلب.</translation>
        </message>
        <message>
            <source>sandbox.file</source>
            <extracomment>Cannot start the sandbox: %1 is not what Patchbay wrote there. Delete it to begin a new sandbox.</extracomment>
            <translation>لا يمكن بدء البيئة التجريبية: %1 ليس ما كتبه Patchbay هناك. احذفه لتبدأ بيئة تجريبية جديدة.</translation>
        </message>
        <message>
            <source>sandbox.folder</source>
            <extracomment>Cannot make the folder %1: choose one that you may write to.</extracomment>
            <translation>لا يمكن إنشاء المجلد %1: اختر مجلدًا تملك إذن الكتابة فيه.</translation>
        </message>
        <message>
            <source>sandbox.none</source>
            <extracomment>Cannot reach the sandbox shop: this workspace is not a sandbox.</extracomment>
            <translation>لا يمكن الوصول إلى متجر البيئة التجريبية: مساحة العمل هذه ليست بيئة تجريبية.</translation>
        </message>
        <message>
            <source>sandbox.write</source>
            <extracomment>Cannot write %1: %2.</extracomment>
            <translation>لا يمكن كتابة %1: %2.</translation>
        </message>
        <message>
            <source>schedule.cronFields</source>
            <extracomment>Cannot use the cron expression “%1”: it has %2 fields, and needs five: minute, hour, day of month, month, day of week.</extracomment>
            <translation>لا يمكن استخدام تعبير cron «%1»: عدد حقوله %2، ويحتاج إلى خمسة: الدقيقة والساعة ويوم الشهر والشهر ويوم الأسبوع.</translation>
        </message>
        <message>
            <source>schedule.cronName</source>
            <extracomment>Cannot use the cron expression “%1”: its %2 “%3” is not understood: it is *, a number from %4 to %5 or %7 to %8, a range such as %4-%6, a step such as */2, or a list of these.</extracomment>
            <translation>لا يمكن استخدام تعبير cron «%1»: الحقل %2 «%3» غير مفهوم: يكون *، أو رقمًا من %4 إلى %5، أو اسمًا من %7 إلى %8، أو مدى مثل ⁦%4-%6⁩، أو خطوة مثل ⁦*/2⁩، أو قائمة من هذه.</translation>
        </message>
        <message>
            <source>schedule.cronNever</source>
            <extracomment>Cannot use the cron expression “%1”: its day of month “%2” never comes in its month “%3”.</extracomment>
            <translation>لا يمكن استخدام تعبير cron «%1»: يوم الشهر «%2» لا يأتي أبدًا في الشهر «%3».</translation>
        </message>
        <message>
            <source>schedule.cronNickname</source>
            <extracomment>Cannot use the cron expression “%1”: it may be @hourly, @daily, @midnight, @weekly, @monthly, @yearly or @annually.</extracomment>
            <translation>لا يمكن استخدام تعبير cron «%1»: يكون ⁦@hourly⁩ أو ⁦@daily⁩ أو ⁦@midnight⁩ أو ⁦@weekly⁩ أو ⁦@monthly⁩ أو ⁦@yearly⁩ أو ⁦@annually⁩.</translation>
        </message>
        <message>
            <source>schedule.cronNumber</source>
            <extracomment>Cannot use the cron expression “%1”: its %2 “%3” is not understood: it is *, a number from %4 to %5, a range such as %4-%6, a step such as */2, or a list of these.</extracomment>
            <translation>لا يمكن استخدام تعبير cron «%1»: الحقل %2 «%3» غير مفهوم: يكون *، أو رقمًا من %4 إلى %5، أو مدى مثل ⁦%4-%6⁩، أو خطوة مثل ⁦*/2⁩، أو قائمة من هذه.</translation>
        </message>
        <message>
            <source>schedule.cronRange</source>
            <extracomment>Cannot use the cron expression “%1”: its %2 “%3” begins behind its end; write two ranges with a comma.</extracomment>
            <translation>لا يمكن استخدام تعبير cron «%1»: الحقل %2 «%3» يبدأ بعد نهايته؛ اكتب مديين بينهما فاصلة.</translation>
        </message>
        <message>
            <source>schedule.cronStep</source>
            <extracomment>Cannot use the cron expression “%1”: its %2 “%3” has a step that is no number from 1 to %4.</extracomment>
            <translation>لا يمكن استخدام تعبير cron «%1»: الحقل %2 «%3» فيه خطوة ليست رقمًا من 1 إلى %4.</translation>
        </message>
        <message>
            <source>schedule.cronStepRange</source>
            <extracomment>Cannot use the cron expression “%1”: its %2 “%3” has a step without a range; write %4-%5/%6.</extracomment>
            <translation>لا يمكن استخدام تعبير cron «%1»: الحقل %2 «%3» فيه خطوة بلا مدى؛ اكتب ⁦%4-%5/%6⁩.</translation>
        </message>
        <message>
            <source>schedule.integrationGone</source>
            <extracomment>Cannot schedule %1: it was removed meanwhile.</extracomment>
            <translation>لا يمكن جدولة %1: أُزيل في هذه الأثناء.</translation>
        </message>
        <message>
            <source>schedule.interval</source>
            <extracomment>Cannot run every %1 seconds: an interval is from %2 to %3 seconds.</extracomment>
            <translation>لا يمكن التشغيل كل %1 ثانية: الفاصل المسموح من %2 إلى %3 ثانية.</translation>
        </message>
        <message>
            <source>schedule.jitter</source>
            <extracomment>Cannot use a jitter of %1 seconds: it is from 0 to %2.</extracomment>
            <translation>لا يمكن استخدام تأخير عشوائي قدره %1 ثانية: المسموح من 0 إلى %2.</translation>
        </message>
        <message>
            <source>schedule.notFound</source>
            <extracomment>Cannot find schedule %1: there is none of that id. See patchbayctl schedules.</extracomment>
            <translation>لا يمكن العثور على الجدول الزمني %1: لا يوجد جدول بهذا المعرّف. اعرض الجداول بالأمر ⁦patchbayctl schedules⁩.</translation>
        </message>
        <message>
            <source>schedule.overlapping</source>
            <extracomment>Cannot run %1 at its time: the last run of this schedule is still under way.</extracomment>
            <translation>لا يمكن تشغيل %1 في موعده: آخر تشغيل لهذا الجدول الزمني ما زال جاريًا.</translation>
        </message>
        <message>
            <source>schedule.timeZone</source>
            <extracomment>Cannot use the time zone “%1”: it is not known. Write one as %2 is written.</extracomment>
            <translation>لا يمكن استخدام المنطقة الزمنية «%1»: غير معروفة. اكتبها على نحو %2.</translation>
        </message>
        <message>
            <source>schedule.timing</source>
            <extracomment>Cannot tell when to run: give either an interval or a cron expression, one of them.</extracomment>
            <translation>لا يمكن معرفة موعد التشغيل: حدد فاصلًا زمنيًا أو تعبير cron، أحدهما فقط.</translation>
        </message>
        <message>
            <source>schedule.unreadable</source>
            <extracomment>Cannot read a schedule: its row in the database is not understood. Restore the database from a backup.</extracomment>
            <translation>لا يمكن قراءة جدول زمني: صفه في قاعدة البيانات غير مفهوم. استعد قاعدة البيانات من نسخة احتياطية.</translation>
        </message>
        <message>
            <source>schema.choice</source>
            <extracomment>there is no “%1” here%2</extracomment>
            <translation>لا يوجد «%1» هنا%2</translation>
        </message>
        <message>
            <source>schema.empty</source>
            <extracomment>must not be empty</extracomment>
            <translation>يجب ألا يكون فارغًا</translation>
        </message>
        <message>
            <source>schema.missing</source>
            <extracomment>the property “%1” is missing; add it</extracomment>
            <translation>الخاصية «%1» ناقصة؛ أضفها</translation>
        </message>
        <message>
            <source>schema.notAbove</source>
            <extracomment>must be more than %1</extracomment>
            <translation>يجب أن يكون أكبر من %1</translation>
        </message>
        <message>
            <source>schema.notBelow</source>
            <extracomment>must be less than %1</extracomment>
            <translation>يجب أن يكون أصغر من %1</translation>
        </message>
        <message>
            <source>schema.other</source>
            <extracomment>%1</extracomment>
            <translation>%1</translation>
        </message>
        <message>
            <source>schema.pattern</source>
            <extracomment>“%1” is not allowed here; write %2</extracomment>
            <translation>«%1» غير مسموح به هنا؛ اكتب %2</translation>
        </message>
        <message>
            <source>schema.repeated</source>
            <extracomment>the same element stands here twice; remove one</extracomment>
            <translation>ورد العنصر نفسه هنا مرتين؛ احذف أحدهما</translation>
        </message>
        <message>
            <source>schema.tooFewElements</source>
            <extracomment>must have at least %1 elements</extracomment>
            <translation>يجب ألا تقل العناصر عن %1</translation>
        </message>
        <message>
            <source>schema.tooFewMembers</source>
            <extracomment>must have at least %1 properties</extracomment>
            <translation>يجب ألا تقل الخصائص عن %1</translation>
        </message>
        <message>
            <source>schema.tooLarge</source>
            <extracomment>must be at most %1</extracomment>
            <translation>يجب ألا يزيد على %1</translation>
        </message>
        <message>
            <source>schema.tooLong</source>
            <extracomment>must have at most %1 characters</extracomment>
            <translation>يجب ألا تزيد الأحرف على %1</translation>
        </message>
        <message>
            <source>schema.tooManyElements</source>
            <extracomment>must have at most %1 elements</extracomment>
            <translation>يجب ألا تزيد العناصر على %1</translation>
        </message>
        <message>
            <source>schema.tooManyMembers</source>
            <extracomment>must have at most %1 properties</extracomment>
            <translation>يجب ألا تزيد الخصائص على %1</translation>
        </message>
        <message>
            <source>schema.tooShort</source>
            <extracomment>must have at least %1 characters</extracomment>
            <translation>يجب ألا تقل الأحرف عن %1</translation>
        </message>
        <message>
            <source>schema.tooSmall</source>
            <extracomment>must be at least %1</extracomment>
            <translation>يجب ألا يقل عن %1</translation>
        </message>
        <message>
            <source>schema.type</source>
            <extracomment>must be %1, not %2</extracomment>
            <translation>يجب أن يكون %1 وليس %2</translation>
        </message>
        <message>
            <source>schema.unknown</source>
            <extracomment>there is no property “%1” here%2</extracomment>
            <translation>لا توجد خاصية «%1» هنا%2</translation>
        </message>
        <message>
            <source>schema.unusable</source>
            <extracomment>Cannot use the JSON Schema: %1.</extracomment>
            <translation>لا يمكن استخدام JSON Schema: %1.</translation>
        </message>
        <message>
            <source>sealed.cancelled</source>
            <extracomment>Cannot use the secrets of %1: the call was cancelled.</extracomment>
            <translation>لا يمكن استخدام القيم السرية لـ %1: أُلغي الطلب.</translation>
        </message>
        <message>
            <source>sealed.content</source>
            <extracomment>Cannot read the sealed store: its content is not what Patchbay writes.</extracomment>
            <translation>لا يمكن قراءة المخزن المشفّر: محتواه ليس مما يكتبه Patchbay.</translation>
        </message>
        <message>
            <source>sealed.damaged</source>
            <extracomment>Cannot read the sealed store: the file is damaged. Nothing was changed; restore it from a backup.</extracomment>
            <translation>لا يمكن قراءة المخزن المشفّر: الملف تالف. لم يتغيّر شيء؛ استعده من نسخة احتياطية.</translation>
        </message>
        <message>
            <source>sealed.keyMalformed</source>
            <extracomment>Cannot use the key: it is not 32 bytes in base64. Make one with openssl rand -base64 32.</extracomment>
            <translation>لا يمكن استخدام المفتاح: ليس 32 بايت بترميز base64. أنشئ مفتاحًا بالأمر ⁦openssl rand -base64 32⁩.</translation>
        </message>
        <message>
            <source>sealed.keyOpen</source>
            <extracomment>Cannot use the key in %1: every user of this machine can read it. Keep it for yourself: chmod 600 %1.</extracomment>
            <translation>لا يمكن استخدام المفتاح في %1: يستطيع كل مستخدمي هذا الجهاز قراءته. احفظه لنفسك: ⁦chmod 600⁩ %1.</translation>
        </message>
        <message>
            <source>sealed.keyUnreadable</source>
            <extracomment>Cannot read the key from %1: %2.</extracomment>
            <translation>لا يمكن قراءة المفتاح من %1: %2.</translation>
        </message>
        <message>
            <source>sealed.locked</source>
            <extracomment>Cannot use the secrets of %1: the sealed store is locked. Unlock it with its key file or passphrase.</extracomment>
            <translation>لا يمكن استخدام القيم السرية لـ %1: المخزن المشفّر مقفل. افتحه بملف مفتاحه أو بعبارة المرور.</translation>
        </message>
        <message>
            <source>sealed.newer</source>
            <extracomment>Cannot read the sealed store: a newer Patchbay wrote it (format %1). Update Patchbay.</extracomment>
            <translation>لا يمكن قراءة المخزن المشفّر: كتبه إصدار أحدث من Patchbay (الصيغة %1). حدّث Patchbay.</translation>
        </message>
        <message>
            <source>sealed.noMemory</source>
            <extracomment>Cannot unlock the sealed store: deriving its key needs %1 MB of memory. Free some, then try again.</extracomment>
            <translation>لا يمكن فتح المخزن المشفّر: يتطلب اشتقاق مفتاحه ⁦%1 MB⁩ من الذاكرة. حرّر بعضها ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>sealed.noRandom</source>
            <extracomment>Cannot start libsodium: the system gives no randomness.</extracomment>
            <translation>لا يمكن تشغيل libsodium: لا يعطي النظام قيمًا عشوائية.</translation>
        </message>
        <message>
            <source>sealed.notFound</source>
            <extracomment>Cannot find the secrets of %1: the sealed store holds none. Enter the credentials again.</extracomment>
            <translation>لا يمكن العثور على القيم السرية لـ %1: لا يحتفظ المخزن المشفّر بأي منها. أدخل بيانات الاعتماد من جديد.</translation>
        </message>
        <message>
            <source>sealed.otherKey</source>
            <extracomment>Cannot unlock the sealed store: it was sealed with another key or passphrase. Use the one it was made with.</extracomment>
            <translation>لا يمكن فتح المخزن المشفّر: شُفّر بمفتاح آخر أو بعبارة مرور أخرى. استخدم ما أُنشئ به.</translation>
        </message>
        <message>
            <source>sealed.passphraseShort</source>
            <extracomment>Cannot use the passphrase: it is shorter than eight characters. Choose a longer one.</extracomment>
            <translation>لا يمكن استخدام عبارة المرور: أقصر من ثمانية محارف. اختر عبارة أطول.</translation>
        </message>
        <message>
            <source>sealed.vanished</source>
            <extracomment>Cannot read the sealed store: %1 is gone. Restore it from a backup, or unlock the store anew to begin an empty one.</extracomment>
            <translation>لا يمكن قراءة المخزن المشفّر: اختفى %1. استعده من نسخة احتياطية، أو افتح المخزن من جديد لتبدأ مخزنًا فارغًا.</translation>
        </message>
        <message>
            <source>session.ended</source>
            <extracomment>Cannot finish the request: Patchbay is being closed.</extracomment>
            <translation>لا يمكن إتمام الطلب: يجري إغلاق Patchbay.</translation>
        </message>
        <message>
            <source>session.noAddress</source>
            <extracomment>Cannot open the workspace %1: another program holds it and does not say where it can be reached. Close that program and try again.</extracomment>
            <translation>لا يمكن فتح مساحة العمل %1: يحتفظ بها برنامج آخر ولا يذكر عنوانه. أغلق ذلك البرنامج وأعد المحاولة.</translation>
        </message>
        <message>
            <source>setting.boolean</source>
            <extracomment>“%1” is neither true nor false</extracomment>
            <translation>«%1» ليس true ولا false</translation>
        </message>
        <message>
            <source>setting.choice</source>
            <extracomment>there is no “%1” to choose%2</extracomment>
            <translation>لا يوجد الاختيار «%1»%2</translation>
        </message>
        <message>
            <source>setting.control</source>
            <extracomment>it holds a line break or another control character</extracomment>
            <translation>فيه فاصل أسطر أو محرف تحكم آخر</translation>
        </message>
        <message>
            <source>setting.integer</source>
            <extracomment>“%1” is no whole number</extracomment>
            <translation>«%1» ليس عددًا صحيحًا</translation>
        </message>
        <message>
            <source>setting.missing</source>
            <extracomment>it needs a value</extracomment>
            <translation>يتطلب قيمة</translation>
        </message>
        <message>
            <source>setting.pattern</source>
            <extracomment>“%1” does not look right; it looks like %2</extracomment>
            <translation>لا يبدو «%1» صحيحًا؛ شكله مثل %2</translation>
        </message>
        <message>
            <source>setting.url</source>
            <extracomment>“%1” is no web address; write it as https://shop.example, without user name and password</extracomment>
            <translation>«%1» ليس عنوان ويب؛ اكتبه مثل https://shop.example بلا اسم مستخدم ولا كلمة مرور</translation>
        </message>
        <message>
            <source>statistics.unreadable</source>
            <extracomment>Cannot read the statistics: a row in the database is not understood. Restore the database from a backup.</extracomment>
            <translation>لا يمكن قراءة الإحصاءات: صف في قاعدة البيانات غير مفهوم. استعد قاعدة البيانات من نسخة احتياطية.</translation>
        </message>
        <message>
            <source>stream.changesOnly</source>
            <extracomment>Only what changed since the last run was asked for.</extracomment>
            <translation>طُلب ما تغيّر منذ آخر تشغيل فقط.</translation>
        </message>
        <message>
            <source>stream.cursorType</source>
            <extracomment>Cannot read the next page: what stands at %1 is no text and no number. Check the connector.</extracomment>
            <translation>لا يمكن قراءة الصفحة التالية: ما في %1 ليس نصًا ولا رقمًا. تحقق من الموصل.</translation>
        </message>
        <message>
            <source>stream.emptyPage</source>
            <extracomment>Cannot read %1 to its end: page %2 of %3 came without a record. Try again; if it stays so, check the pagination in the connector.</extracomment>
            <translation>لا يمكن قراءة %1 إلى نهايتها: جاءت الصفحة %2 من %3 بلا أي سجل. أعد المحاولة؛ وإن تكرر ذلك فتحقق من الترقيم إلى صفحات في الموصل.</translation>
        </message>
        <message>
            <source>stream.failed</source>
            <extracomment>The list ended with a failure.</extracomment>
            <translation>انتهت القائمة بإخفاق.</translation>
        </message>
        <message>
            <source>stream.keyless</source>
            <extracomment>%1 records have no key, so that it is not known which stored records they are.</extracomment>
            <translation>سجلات بلا مفتاح عددها %1، فلا يُعرف أي السجلات المخزّنة هي.</translation>
        </message>
        <message>
            <source>stream.listMissing</source>
            <extracomment>Cannot tell whether %1 has no records: an answer had no list at %2. Check “records” in the connector.</extracomment>
            <translation>لا يمكن معرفة هل %1 بلا سجلات: لا قائمة في أحد الردود عند %2. تحقق من «records» في الموصل.</translation>
        </message>
        <message>
            <source>stream.missingRecords</source>
            <extracomment>Cannot find all records of %1: the provider counts %2 more than it listed. Try again later.</extracomment>
            <translation>لا يمكن العثور على كل سجلات %1: العدد لدى المزود يزيد على ما سرده بمقدار %2. أعد المحاولة لاحقًا.</translation>
        </message>
        <message>
            <source>stream.nextUrl</source>
            <extracomment>Cannot read the next page at %1: %2. Check the connector.</extracomment>
            <translation>لا يمكن قراءة الصفحة التالية عند %1: %2. تحقق من الموصل.</translation>
        </message>
        <message>
            <source>stream.noAction</source>
            <extracomment>Cannot list “%1”: the connector has no action “%2”.</extracomment>
            <translation>لا يمكن سرد «%1»: ليس في الموصل إجراء باسم «%2».</translation>
        </message>
        <message>
            <source>stream.noCursor</source>
            <extracomment>Cannot read %1 to its end: the answer has nothing at %2, from where it would go on. Check the pagination in the connector.</extracomment>
            <translation>لا يمكن قراءة %1 إلى نهايته: لا شيء في الرد عند %2 تُستأنف منه القراءة. تحقق من ترقيم الصفحات في الموصل.</translation>
        </message>
        <message>
            <source>stream.noList</source>
            <extracomment>Cannot read the page: %2 stands where the list %1 should. Check “records” in the connector.</extracomment>
            <translation>لا يمكن قراءة الصفحة: في موضع القائمة %1 ورد %2. تحقق من «records» في الموصل.</translation>
        </message>
        <message>
            <source>stream.noNews</source>
            <extracomment>Cannot read %1 to its end: its last %2 pages brought no record that earlier pages did not have, so that it goes in a circle. Check the pagination in the connector.</extracomment>
            <translation>لا يمكن قراءة %1 إلى نهايته: لم تأتِ صفحاته الأخيرة وعددها %2 بسجل جديد، فالقراءة تدور في حلقة. تحقق من ترقيم الصفحات في الموصل.</translation>
        </message>
        <message>
            <source>stream.pageCap</source>
            <extracomment>Cannot read %1 to its end: it has more than %2 pages. Raise “maxPages” in the connector if it really is that long.</extracomment>
            <translation>لا يمكن قراءة %1 إلى نهايته: عدد صفحاته يتجاوز %2. ارفع «maxPages» في الموصل إن كان بهذا الطول حقًا.</translation>
        </message>
        <message>
            <source>stream.repeatedCursor</source>
            <extracomment>Cannot read %1 to its end: the answer leads to a page that was read before, so that it goes in a circle. Check the pagination in the connector.</extracomment>
            <translation>لا يمكن قراءة %1 إلى نهايته: يقود الرد إلى صفحة سبقت قراءتها، فالقراءة تدور في حلقة. تحقق من ترقيم الصفحات في الموصل.</translation>
        </message>
        <message>
            <source>stream.repeatedMember</source>
            <extracomment>Cannot read the page: “%1” stands twice in it, and which one counts cannot be told. Ask the provider to mend it.</extracomment>
            <translation>لا يمكن قراءة الصفحة: ورد فيها «%1» مرتين، ولا يُعرف أيهما المعتمد. اطلب من المزود إصلاحها.</translation>
        </message>
        <message>
            <source>stream.shortPages</source>
            <extracomment>Cannot read %1 to its end: the provider gives fewer records a page than the %2 that are asked for. Set a smaller page size in the connector.</extracomment>
            <translation>لا يمكن قراءة %1 إلى نهايته: يعطي المزود في الصفحة سجلات أقل من العدد المطلوب %2. حدد حجم صفحة أصغر في الموصل.</translation>
        </message>
        <message>
            <source>stream.stopped</source>
            <extracomment>Cannot finish reading %1: it was stopped.</extracomment>
            <translation>لا يمكن إتمام قراءة %1: أُوقفت.</translation>
        </message>
        <message>
            <source>stream.versionStays</source>
            <extracomment>Cannot read %1 to its end: the version %2 came again, so that it goes in a circle. Check the pagination in the connector.</extracomment>
            <translation>لا يمكن قراءة %1 إلى نهايته: تكررت النسخة %2، فالقراءة تدور في حلقة. تحقق من ترقيم الصفحات في الموصل.</translation>
        </message>
        <message>
            <source>template.brace</source>
            <extracomment>Cannot read the template %1: the brace at character %2 begins or ends no {name}. Write {{ or }} for a brace itself.</extracomment>
            <translation>لا يمكن قراءة القالب %1: القوس في الموضع %2 لا يبدأ {name} ولا ينهيه. اكتب ⁦{{⁩ أو ⁦}}⁩ للقوس نفسه.</translation>
        </message>
        <message>
            <source>template.unknownName</source>
            <extracomment>Cannot fill {%1} in: nothing of that name is set or declared.</extracomment>
            <translation>لا يمكن ملء {%1}: لم يُحدَّد شيء بهذا الاسم ولم يُصرَّح به.</translation>
        </message>
        <message>
            <source>tryout.environment</source>
            <extracomment>Cannot try the connector: it does not offer the environment %1.</extracomment>
            <translation>لا يمكن تجربة الموصل: لا يوفر البيئة %1.</translation>
        </message>
        <message>
            <source>tryout.noSuchName</source>
            <extracomment>Cannot try “%1”: the connector has no stream and no action of that name. There are: %2.</extracomment>
            <translation>لا يمكن تجربة «%1»: ليس في الموصل مسار ولا إجراء بهذا الاسم. المتاح: %2.</translation>
        </message>
        <message>
            <source>workspace.lock</source>
            <extracomment>Cannot open the workspace %1: its lock cannot be taken (%2). Choose a folder that you may write to, on a local disk.</extracomment>
            <translation>لا يمكن فتح مساحة العمل %1: تعذّر أخذ قفلها (%2). اختر مجلدًا تملك إذن الكتابة فيه على قرص محلي.</translation>
        </message>
    </context>
    <context>
        <name>reasons</name>
        <message>
            <source>a benchmark address</source>
            <extracomment>a benchmark address</extracomment>
            <translation>عنوان مخصص لقياس الأداء</translation>
        </message>
        <message>
            <source>a carrier-grade NAT address</source>
            <extracomment>a carrier-grade NAT address</extracomment>
            <translation>عنوان مشترك لدى مزود الخدمة (carrier-grade NAT)</translation>
        </message>
        <message>
            <source>a cloud metadata address</source>
            <extracomment>a cloud metadata address</extracomment>
            <translation>عنوان بيانات وصفية سحابية</translation>
        </message>
        <message>
            <source>a documentation address</source>
            <extracomment>a documentation address</extracomment>
            <translation>عنوان مخصص للتوثيق</translation>
        </message>
        <message>
            <source>a link-local address</source>
            <extracomment>a link-local address</extracomment>
            <translation>عنوان محلي للوصلة (link-local)</translation>
        </message>
        <message>
            <source>a list</source>
            <extracomment>a list</extracomment>
            <translation>قائمة</translation>
        </message>
        <message>
            <source>a loopback address</source>
            <extracomment>a loopback address</extracomment>
            <translation>عنوان استرجاع محلي (loopback)</translation>
        </message>
        <message>
            <source>a multicast address</source>
            <extracomment>a multicast address</extracomment>
            <translation>عنوان بث متعدد (multicast)</translation>
        </message>
        <message>
            <source>a number</source>
            <extracomment>a number</extracomment>
            <translation>عدد</translation>
        </message>
        <message>
            <source>a private address</source>
            <extracomment>a private address</extracomment>
            <translation>عنوان خاص</translation>
        </message>
        <message>
            <source>a public address</source>
            <extracomment>a public address</extracomment>
            <translation>عنوان عام</translation>
        </message>
        <message>
            <source>a reserved address</source>
            <extracomment>a reserved address</extracomment>
            <translation>عنوان محجوز</translation>
        </message>
        <message>
            <source>a text</source>
            <extracomment>a text</extracomment>
            <translation>نص</translation>
        </message>
        <message>
            <source>an object</source>
            <extracomment>an object</extracomment>
            <translation>كائن</translation>
        </message>
        <message>
            <source>an unspecified address</source>
            <extracomment>an unspecified address</extracomment>
            <translation>عنوان غير محدد</translation>
        </message>
        <message>
            <source>another program holds it</source>
            <extracomment>another program holds it</extracomment>
            <translation>يشغله برنامج آخر</translation>
        </message>
        <message>
            <source>cannot stand beside slugs</source>
            <extracomment>cannot stand beside slugs</extracomment>
            <translation>لا يجوز مع slugs</translation>
        </message>
        <message>
            <source>is missing</source>
            <extracomment>is missing</extracomment>
            <translation>غير موجود</translation>
        </message>
        <message>
            <source>is not known here</source>
            <extracomment>is not known here</extracomment>
            <translation>غير معروف هنا</translation>
        </message>
        <message>
            <source>it did not answer in time</source>
            <extracomment>it did not answer in time</extracomment>
            <translation>لم يرد في الوقت المحدد</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <extracomment>it is a folder</extracomment>
            <translation>هذا مجلد</translation>
        </message>
        <message>
            <source>it is a web page or XML</source>
            <extracomment>it is a web page or XML</extracomment>
            <translation>هو صفحة ويب أو XML</translation>
        </message>
        <message>
            <source>it is nested too deeply</source>
            <extracomment>it is nested too deeply</extracomment>
            <translation>مستويات التداخل فيه أعمق من المسموح</translation>
        </message>
        <message>
            <source>it is not valid UTF-8</source>
            <extracomment>it is not valid UTF-8</extracomment>
            <translation>هو ليس UTF-8 صالحًا</translation>
        </message>
        <message>
            <source>it sends us to another address, and that is not followed</source>
            <extracomment>it sends us to another address, and that is not followed</extracomment>
            <translation>يحيل إلى عنوان آخر، والإحالة لا تُتبع</translation>
        </message>
        <message>
            <source>it was sent on too many times already</source>
            <extracomment>it was sent on too many times already</extracomment>
            <translation>أُعيد توجيهه مرات أكثر من اللازم</translation>
        </message>
        <message>
            <source>it would give up the encryption</source>
            <extracomment>it would give up the encryption</extracomment>
            <translation>سيُتخلّى بذلك عن التشفير</translation>
        </message>
        <message>
            <source>it would take a credential to another host</source>
            <extracomment>it would take a credential to another host</extracomment>
            <translation>ستُنقل بذلك بيانات اعتماد إلى مضيف آخر</translation>
        </message>
        <message>
            <source>its certificate has expired</source>
            <extracomment>its certificate has expired</extracomment>
            <translation>انتهت صلاحية شهادته</translation>
        </message>
        <message>
            <source>its certificate is for another name</source>
            <extracomment>its certificate is for another name</extracomment>
            <translation>شهادته صادرة لاسم آخر</translation>
        </message>
        <message>
            <source>its certificate is not signed by a known authority</source>
            <extracomment>its certificate is not signed by a known authority</extracomment>
            <translation>شهادته غير موقعة من جهة معروفة</translation>
        </message>
        <message>
            <source>its certificate is not valid yet</source>
            <extracomment>its certificate is not valid yet</extracomment>
            <translation>شهادته لم تصبح سارية بعد</translation>
        </message>
        <message>
            <source>must be a list</source>
            <extracomment>must be a list</extracomment>
            <translation>يجب أن يكون قائمة</translation>
        </message>
        <message>
            <source>must be a list of texts</source>
            <extracomment>must be a list of texts</extracomment>
            <translation>يجب أن يكون قائمة نصوص</translation>
        </message>
        <message>
            <source>must be a number</source>
            <extracomment>must be a number</extracomment>
            <translation>يجب أن يكون عددًا</translation>
        </message>
        <message>
            <source>must be a plan, or “stored” for the records as they are now</source>
            <extracomment>must be a plan, or “stored” for the records as they are now</extracomment>
            <translation>يجب أن يكون خطة، أو «stored» للسجلات كما هي الآن</translation>
        </message>
        <message>
            <source>must be a time like 2024-01-15T10:30:00Z</source>
            <extracomment>must be a time like 2024-01-15T10:30:00Z</extracomment>
            <translation>يجب أن يكون وقتًا مثل ‎2024-01-15T10:30:00Z</translation>
        </message>
        <message>
            <source>must be a whole number</source>
            <extracomment>must be a whole number</extracomment>
            <translation>يجب أن يكون عددًا صحيحًا</translation>
        </message>
        <message>
            <source>must be an object</source>
            <extracomment>must be an object</extracomment>
            <translation>يجب أن يكون كائنًا</translation>
        </message>
        <message>
            <source>must be another execution</source>
            <extracomment>must be another execution</extracomment>
            <translation>يجب أن يكون عملية أخرى</translation>
        </message>
        <message>
            <source>must be at most 1,000 times “bucket_minutes” before “to”</source>
            <extracomment>must be at most 1,000 times “bucket_minutes” before “to”</extracomment>
            <translation>يجب ألا يسبق «to» بأكثر من 1,000 ضعف «bucket_minutes»</translation>
        </message>
        <message>
            <source>must be at most 400 days before “to”</source>
            <extracomment>must be at most 400 days before “to”</extracomment>
            <translation>يجب ألا يسبق «to» بأكثر من 400 يوم</translation>
        </message>
        <message>
            <source>must be at most 62 days before “to”; or ask for bucket=day</source>
            <extracomment>must be at most 62 days before “to”; or ask for bucket=day</extracomment>
            <translation>يجب ألا يسبق «to» بأكثر من 62 يومًا؛ أو اطلب bucket=day</translation>
        </message>
        <message>
            <source>must be before “to”</source>
            <extracomment>must be before “to”</extracomment>
            <translation>يجب أن يكون قبل «to»</translation>
        </message>
        <message>
            <source>must be given, or else a document</source>
            <extracomment>must be given, or else a document</extracomment>
            <translation>يجب أن يُعطى، أو يُعطى مستند بدلًا منه</translation>
        </message>
        <message>
            <source>must be given, or else filter; one of the two</source>
            <extracomment>must be given, or else filter; one of the two</extracomment>
            <translation>يجب أن يُعطى، أو filter بدلًا منه؛ أحدهما فقط</translation>
        </message>
        <message>
            <source>must be hour or day</source>
            <extracomment>must be hour or day</extracomment>
            <translation>يجب أن يكون hour أو day</translation>
        </message>
        <message>
            <source>must be json or csv</source>
            <extracomment>must be json or csv</extracomment>
            <translation>يجب أن يكون json أو csv</translation>
        </message>
        <message>
            <source>must be slug, name, type, enabled or last_sync, or one of them after a minus</source>
            <extracomment>must be slug, name, type, enabled or last_sync, or one of them after a minus</extracomment>
            <translation>يجب أن يكون slug أو name أو type أو enabled أو last_sync، أو أحدها بعد علامة ناقص</translation>
        </message>
        <message>
            <source>must be text</source>
            <extracomment>must be text</extracomment>
            <translation>يجب أن يكون نصًا</translation>
        </message>
        <message>
            <source>must be the text of a connector document</source>
            <extracomment>must be the text of a connector document</extracomment>
            <translation>يجب أن يكون نص مستند موصل</translation>
        </message>
        <message>
            <source>must be true or false</source>
            <extracomment>must be true or false</extracomment>
            <translation>يجب أن يكون true أو false</translation>
        </message>
        <message>
            <source>must be what the header Link of the last piece says</source>
            <extracomment>must be what the header Link of the last piece says</extracomment>
            <translation>يجب أن يكون ما تقوله الترويسة Link في القطعة السابقة</translation>
        </message>
        <message>
            <source>must be written as integration/stream</source>
            <extracomment>must be written as integration/stream</extracomment>
            <translation>يجب أن يُكتب بصيغة integration/stream</translation>
        </message>
        <message>
            <source>no connection could be made</source>
            <extracomment>no connection could be made</extracomment>
            <translation>تعذر إنشاء اتصال</translation>
        </message>
        <message>
            <source>no space is left on the disk</source>
            <extracomment>no space is left on the disk</extracomment>
            <translation>لا توجد مساحة متبقية على القرص</translation>
        </message>
        <message>
            <source>only GET and HEAD requests are sent on</source>
            <extracomment>only GET and HEAD requests are sent on</extracomment>
            <translation>لا يُعاد توجيه سوى طلبات GET وHEAD</translation>
        </message>
        <message>
            <source>only http and https URLs are allowed</source>
            <extracomment>only http and https URLs are allowed</extracomment>
            <translation>لا يُسمح إلا بعناوين http وhttps</translation>
        </message>
        <message>
            <source>permission is denied</source>
            <extracomment>permission is denied</extracomment>
            <translation>الإذن مرفوض</translation>
        </message>
        <message>
            <source>stands there twice</source>
            <extracomment>stands there twice</extracomment>
            <translation>يظهر هناك مرتين</translation>
        </message>
        <message>
            <source>that is no http or https URL</source>
            <extracomment>that is no http or https URL</extracomment>
            <translation>ليس هذا عنوان http أو https</translation>
        </message>
        <message>
            <source>the TLS handshake failed</source>
            <extracomment>the TLS handshake failed</extracomment>
            <translation>فشلت مصافحة TLS</translation>
        </message>
        <message>
            <source>the URL contains a NUL character</source>
            <extracomment>the URL contains a NUL character</extracomment>
            <translation>يحتوي العنوان على المحرف NUL</translation>
        </message>
        <message>
            <source>the URL is malformed</source>
            <extracomment>the URL is malformed</extracomment>
            <translation>صيغة العنوان غير صحيحة</translation>
        </message>
        <message>
            <source>the connection ended before the answer</source>
            <extracomment>the connection ended before the answer</extracomment>
            <translation>انقطع الاتصال قبل الرد</translation>
        </message>
        <message>
            <source>the connection was refused</source>
            <extracomment>the connection was refused</extracomment>
            <translation>رُفض الاتصال</translation>
        </message>
        <message>
            <source>the connector does not name that host</source>
            <extracomment>the connector does not name that host</extracomment>
            <translation>لا يذكر الموصل هذا المضيف</translation>
        </message>
        <message>
            <source>the disk can only be read</source>
            <extracomment>the disk can only be read</extracomment>
            <translation>القرص للقراءة فقط</translation>
        </message>
        <message>
            <source>the disk has no locks</source>
            <extracomment>the disk has no locks</extracomment>
            <translation>القرص لا يدعم الأقفال</translation>
        </message>
        <message>
            <source>the document</source>
            <extracomment>the document</extracomment>
            <translation>المستند</translation>
        </message>
        <message>
            <source>the name does not resolve</source>
            <extracomment>the name does not resolve</extracomment>
            <translation>تعذر العثور على عنوان لهذا الاسم</translation>
        </message>
        <message>
            <source>there is no such file or folder</source>
            <extracomment>there is no such file or folder</extracomment>
            <translation>لا يوجد ملف أو مجلد كهذا</translation>
        </message>
        <message>
            <source>too many files are open</source>
            <extracomment>too many files are open</extracomment>
            <translation>عدد الملفات المفتوحة كبير جدًا</translation>
        </message>
        <message>
            <source>true or false</source>
            <extracomment>true or false</extracomment>
            <translation>true أو false</translation>
        </message>
        <message>
            <source>without a content type</source>
            <extracomment>without a content type</extracomment>
            <translation>دون نوع محتوى</translation>
        </message>
    </context>
</TS>
