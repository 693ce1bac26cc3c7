import { describeRows } from './rows.ts';

describeRows('zh', {
  right: ['我们|去|看|《|摔跤|吧|！|爸爸|》|好|吗|？ ¶ 好|！', '他|来|了|。 ¶ “|真的|。” ¶ 她|说|。'],
  never: ['吧|！ ¶ 爸爸'],
});
