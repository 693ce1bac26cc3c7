import { describeRows } from './rows.ts';

describeRows('my', { right: ['သူ|လာ|တယ်|။ ¶ ငါ|သွား|မယ်|၊| |ဟုတ်|တယ်|။'], never: ['၊ ¶ ဟုတ်'] });
describeRows('km', { right: ['តើ|អ្នក|ទៅណា|? ¶ ល្អ'], never: [] });
describeRows('gu', { right: ['આ| |ઘર| |છે|. ¶ તે| |આવ્યો|. ¶ ક્યાં|?'], never: ['છે|.| |તે'] });
describeRows('pa', { right: ['ਇਹ| |ਘਰ| |ਹੈ|। ¶ ਉਹ| |ਆਇਆ|।'], never: ['ਹੈ|।| |ਉਹ'] });
describeRows('haw', { right: ['ʻO| |wau| |kēia|. ¶ Aloha|!'], never: [] });
